import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { ImportForm } from '@/app/import-form'
import { importWords } from '@/app/import-words'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { getSettings } from '@/use-cases/workspaces/get-settings'
import { importArchiveAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('archive'))('title') }
}

/** Brings a whole workspace in. */
async function ImportPage() {
  const { settings } = await found(getSettings(await currentActor()))
  const t = await getTranslations('archive')
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')}>{t('lead', { name: settings.name })}</PageHeading>
      <p className="mb-6 max-w-[70ch]">{t('what')}</p>
      <Card>
        <ImportForm action={importArchiveAction} words={await importWords()} fileOnly=".gz,application/gzip" />
      </Card>
    </div>
  )
}

export default shown(ImportPage)
