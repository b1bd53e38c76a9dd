import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ImportForm } from '@/app/import-form'
import { importWords } from '@/app/import-words'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { mayManageTeams } from '@/use-cases/teams/may-manage-teams'
import { importTeamsAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('imports'))('title') }
}

/** Brings in teams from a table. */
async function ImportPage() {
  if (!mayManageTeams(await currentActor())) forbidden()
  const t = await getTranslations('imports')
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <p className="mb-6 max-w-[70ch]">{t('format')}</p>
      <Card>
        <ImportForm action={importTeamsAction} words={await importWords()} />
      </Card>
    </div>
  )
}

export default shown(ImportPage)
