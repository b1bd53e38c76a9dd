import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { mayManageTeams } from '@/use-cases/teams/may-manage-teams'
import { importTeamsAction } from './actions'
import { ImportForm } from './import-form'

export async function generateMetadata() {
  return { title: (await getTranslations('imports'))('title') }
}

/** Brings in teams from a table. */
async function ImportPage() {
  if (!mayManageTeams(await currentActor())) forbidden()
  const t = await getTranslations('imports')
  const words = {
    table: t('table'),
    tableHint: t('tableHint'),
    file: t('file'),
    check: t('check'),
    import: t('import'),
    refused: t('refused'),
    links: t('links'),
    linksText: t('linksText'),
    copy: t('copy'),
    copied: t('copied'),
  }
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <p className="mb-6 max-w-[70ch]">{t('format')}</p>
      <Card>
        <ImportForm action={importTeamsAction} words={words} />
      </Card>
    </div>
  )
}

export default shown(ImportPage)
