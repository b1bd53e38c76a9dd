import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/auth/current-actor'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { getStart } from '@/use-cases/teams/get-start'
import { TEAM_NAME_LIMIT } from '@/use-cases/teams/team-name'
import { createTeamAction } from './actions'
import { FieldsForm } from './fields-form'
import { OpenDrafts } from './open-drafts'
import { SampleNotice, SampleOffer } from './sample-buttons'
import { TeamCards } from './team-cards'
import { WaitingRounds } from './waiting-rounds'

export const dynamic = 'force-dynamic'

export default async function StartPage() {
  const actor = await currentActor()
  const [{ drafts, teams, hasSample, mayAddTeams }, t] = await Promise.all([getStart(actor), getTranslations('start')])
  const isEmpty = teams.length === 0
  return (
    <>
      <PageHeading title={isEmpty ? t(mayAddTeams ? 'emptyTitle' : 'noTeamsTitle') : t('title')}>
        {isEmpty ? t(mayAddTeams ? 'emptyText' : 'noTeamsText') : t('lead')}
      </PageHeading>
      <div className="space-y-10">
        {hasSample && mayAddTeams && <SampleNotice />}
        <WaitingRounds actor={actor} />
        {drafts.length > 0 && <OpenDrafts drafts={drafts} />}
        {!isEmpty && <TeamCards teams={teams} />}
        {!isEmpty && mayAddTeams && (
          <p>
            <a
              href="/teams/tags"
              className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
            >
              {t('toTags')}
            </a>
          </p>
        )}
        {mayAddTeams && (
          <Card className="max-w-xl">
            <FieldsForm
              action={createTeamAction}
              fields={[{ id: 'name', label: t('teamName'), hint: t('teamNameHint'), maxLength: TEAM_NAME_LIMIT }]}
              button={{ kind: 'primary', text: t('create') }}
            />
          </Card>
        )}
        {mayAddTeams && (
          <p>
            <a
              href="/teams/import"
              className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
            >
              {t('toImport')}
            </a>
          </p>
        )}
        {isEmpty && mayAddTeams && <SampleOffer />}
      </div>
    </>
  )
}
