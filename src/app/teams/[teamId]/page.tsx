import { getFormatter, getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { WaitingRounds } from '@/app/waiting-rounds'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { getTeam } from '@/use-cases/teams/get-team'
import { requireTeam } from '@/use-cases/teams/require-team'
import { AssessmentList } from './assessment-list'
import { CompareLink } from './compare-link'
import { StartForm } from './start-form'
import { TeamDetails } from './team-details'
import { TeamDrafts } from './team-drafts'
import { TeamSettings } from './team-settings'
import { TeamTrend } from './team-trend'

type TeamPageProps = { params: Promise<{ teamId: string }> }

async function metadata({ params }: TeamPageProps) {
  const { name } = await found(requireTeam(await currentActor(), (await params).teamId))
  return { title: name }
}

async function TeamPage({ params }: TeamPageProps) {
  const actor = await currentActor()
  const overview = await found(getTeam(actor, (await params).teamId))
  const { team, leads, tags, drafts, assessments, trend, mayChange } = overview
  const [t, format] = await Promise.all([getTranslations('team'), getFormatter()])
  return (
    <>
      <PageHeading title={team.name}>
        {leads.length > 0 && <p>{t('leads', { count: leads.length, names: format.list(leads) })}</p>}
        {team.size !== null && <p>{t('size', { count: team.size })}</p>}
        {tags.length > 0 && <p>{t('tags', { count: tags.length, names: format.list(tags, { type: 'unit' }) })}</p>}
        {assessments.length === 0 && <p>{t('none')}</p>}
        {assessments.length > 0 && mayChange && <CompareLink teamId={team.id} />}
      </PageHeading>
      <div className="space-y-12">
        <WaitingRounds actor={actor} teamId={team.id} />
        {drafts.length > 0 && <TeamDrafts drafts={drafts} />}
        <StartForm teamId={team.id} questionnaires={overview.questionnaires} />
        {assessments.length > 0 && <AssessmentList assessments={assessments} />}
        <TeamTrend team={team} trend={trend} />
        {mayChange && (
          <div>
            <TeamDetails overview={overview} />
            <TeamSettings team={team} />
          </div>
        )}
      </div>
    </>
  )
}

export default shown(TeamPage)

export const generateMetadata = titled(metadata)
