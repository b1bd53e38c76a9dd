import { getTranslations } from 'next-intl/server'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { AnswerCount } from './answer-count'
import { TeamLink } from './team-link'
import { TeamsTable } from './teams-table'
import { TotalsText } from './totals-text'

/** Who has answered while the round is open: counts, and nothing else. */
export async function Participation({ view }: { view: RoundView }) {
  const t = await getTranslations('round')
  const { id, asksMembers, asksLead } = view.round
  return (
    <>
      <TotalsText view={view} />
      <TeamsTable
        columns={[t('team'), ...(asksMembers ? [t('answers')] : []), ...(asksLead ? [t('lead')] : [])]}
        rows={view.rows.map((row) => ({
          key: row.team.id,
          cells: [
            <TeamLink key="team" roundId={id} team={row.team} asksMembers={asksMembers} />,
            ...(asksMembers ? [<AnswerCount key="answers" {...row} />] : []),
            ...(asksLead ? [t(row.leadSubmitted ? 'submitted' : 'waiting')] : []),
          ],
        }))}
      />
    </>
  )
}
