import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { getSettings } from '@/use-cases/workspaces/get-settings'
import { DangerZone } from './danger-zone'
import { SettingsSection } from './settings-section'

export async function generateMetadata() {
  return { title: (await getTranslations('settings'))('title') }
}

async function SettingsPage() {
  const { settings, mayBeDeleted } = await found(getSettings(await currentActor()))
  const t = await getTranslations('settings')
  return (
    <>
      <PageHeading title={t('title')}>{t('lead', { name: settings.name })}</PageHeading>
      <div className="space-y-12">
        <SettingsSection settings={settings} />
        <DangerZone name={settings.name} mayBeDeleted={mayBeDeleted} />
      </div>
    </>
  )
}

export default shown(SettingsPage)
