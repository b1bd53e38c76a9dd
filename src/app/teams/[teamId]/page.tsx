import { getFormatter, getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { TrendSection } from '@/app/trend-section'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { getTeam } from '@/use-cases/teams/get-team'
import { AssessmentList } from './assessment-list'
import { StartForm } from './start-form'
import { TeamDrafts } from './team-drafts'
import { TeamSettings } from './team-settings'

type TeamPageProps = { params: Promise<{ teamId: string }> }

async function metadata({ params }: TeamPageProps) {
  const { team } = await found(getTeam(await currentActor(), (await params).teamId))
  return { title: team.name }
}

async function TeamPage({ params }: TeamPageProps) {
  const { team, leads, drafts, assessments, mayChange } = await found(
    getTeam(await currentActor(), (await params).teamId),
  )
  const [t, format] = await Promise.all([getTranslations('team'), getFormatter()])
  return (
    <>
      <PageHeading title={team.name}>
        {leads.length > 0 && <p>{t('leads', { count: leads.length, names: format.list(leads) })}</p>}
        {assessments.length === 0 && <p>{t('none')}</p>}
      </PageHeading>
      <div className="space-y-12">
        {drafts.length > 0 && <TeamDrafts drafts={drafts} />}
        <StartForm teamId={team.id} />
        {assessments.length > 0 && <AssessmentList assessments={assessments} />}
        {assessments.length > 1 && <TrendSection assessments={assessments} />}
        {mayChange && <TeamSettings team={team} />}
      </div>
    </>
  )
}

export default shown(TeamPage)

export const generateMetadata = titled(metadata)
