import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import { listRounds } from '@/use-cases/rounds/list-rounds'
import { listTeamNames } from '@/use-cases/teams/list-team-names'
import { NoRounds } from './no-rounds'
import { RoundList } from './round-list'
import { ToImport } from './to-import'

export async function generateMetadata() {
  return { title: (await getTranslations('rounds'))('title') }
}

async function RoundsPage() {
  const actor = await currentActor()
  const [all, teams, t] = await Promise.all([found(listRounds(actor)), listTeamNames(actor), getTranslations('rounds')])
  if (all.rounds.length === 0) {
    return (
      <>
        <PageHeading title={t('title')}>{t('lead', { zone: all.timeZone })}</PageHeading>
        <div className="space-y-6">
          <NoRounds mayManage={all.mayManage} hasTeams={teams.length > 0} />
          {all.mayManage && <ToImport />}
        </div>
      </>
    )
  }
  return (
    <>
      <PageHeading title={t('title')}>{t('lead', { zone: all.timeZone })}</PageHeading>
      <div className="space-y-6">
        {all.mayManage && (
          <p className="flex flex-wrap gap-3">
            <a href="/rounds/new" className={buttonClass()}>
              {t('plan')}
            </a>
            <a href="/rounds/new?copy=last" className={buttonClass('secondary')}>
              {t('copyLast')}
            </a>
          </p>
        )}
        <RoundList {...all} />
        {all.mayManage && <ToImport />}
      </div>
    </>
  )
}

export default shown(RoundsPage)
