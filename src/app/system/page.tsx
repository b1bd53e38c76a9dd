import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { currentPerson } from '@/auth/current-person'
import { PageHeading } from '@/components/page-heading'
import { getSystem } from '@/use-cases/system/get-system'
import { FiguresCard } from './figures-card'
import { MailCard } from './mail-card'
import { ProgramCard } from './program-card'
import { SettingsCard } from './settings-card'

export async function generateMetadata() {
  return { title: (await getTranslations('system'))('title') }
}

async function SystemPage() {
  const system = await found(getSystem(await currentActor()))
  const [t, { email }] = await Promise.all([getTranslations('system'), currentPerson()])
  return (
    <>
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-2">
        <div className="space-y-6">
          <ProgramCard system={system} />
          {system.inside && <FiguresCard inside={system.inside} />}
        </div>
        <div className="space-y-6">
          <MailCard isSet={system.mailIsSet} email={email} />
          {system.inside && <SettingsCard settings={system.inside.settings} />}
        </div>
      </div>
      {system.inside === null && <p className="mt-6 max-w-[70ch] text-sm text-quiet">{t('foreign')}</p>}
    </>
  )
}

export default shown(SystemPage)
