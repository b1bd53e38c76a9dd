import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { ImportForm } from '@/app/import-form'
import { importWords } from '@/app/import-words'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { getPastForm } from '@/use-cases/imports/get-past-form'
import { importAssessmentsAction } from './actions'
import { pastSelects } from './past-selects'
import { Templates } from './templates'

export async function generateMetadata() {
  return { title: (await getTranslations('past'))('title') }
}

/** Brings in what teams answered before there was this app. */
async function ImportPage() {
  const versions = await found(getPastForm(await currentActor()))
  const t = await getTranslations('past')
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <div className="mb-6 max-w-[70ch] space-y-3">
        <p>{t('format')}</p>
        <p>{t('members')}</p>
        <Templates versions={versions} />
      </div>
      <Card>
        <ImportForm
          action={importAssessmentsAction}
          words={await importWords()}
          selects={await pastSelects(versions)}
        />
      </Card>
    </div>
  )
}

export default shown(ImportPage)
