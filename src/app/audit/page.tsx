import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { auditFilterSchema } from '@/use-cases/audit/audit-filter'
import { listAuditLog } from '@/use-cases/audit/list-audit-log'
import { listAuditedPeople } from '@/use-cases/audit/list-audited-people'
import { AuditEntries } from './audit-entries'
import { auditWords } from './audit-words'
import { filterErrors } from './filter-errors'
import { FilterForm } from './filter-form'
import { filterValues } from './filter-values'

type AuditPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata() {
  return { title: (await getTranslations('audit'))('title') }
}

async function AuditPage({ searchParams }: AuditPageProps) {
  const actor = await currentActor()
  const values = filterValues(await searchParams)
  const parsed = auditFilterSchema.safeParse(values)
  const people = await found(listAuditedPeople(actor))
  const log = parsed.success ? await found(listAuditLog(actor, parsed.data)) : null
  const words = await auditWords()
  return (
    <>
      <PageHeading title={words.t('title')}>
        {words.t('lead', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
      </PageHeading>
      <div className="space-y-8">
        <FilterForm values={values} errors={await filterErrors(parsed.error)} people={people} words={words} />
        {log && <AuditEntries log={log} values={values} words={words} />}
      </div>
    </>
  )
}

export default shown(AuditPage)
