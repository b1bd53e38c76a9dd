import { getTranslations } from 'next-intl/server'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { AnswerCount } from './answer-count'
import { LeadResult, MemberResult } from './result-cells'
import { TeamsTable } from './teams-table'
import { TotalsText } from './totals-text'

/** What the closed round has brought: a report for each team, or why there is none. */
export async function Results({ view }: { view: RoundView }) {
  const t = await getTranslations('round')
  const { asksMembers, asksLead, minimumGroupSize } = view.round
  return (
    <>
      <TotalsText view={view} />
      <TeamsTable
        columns={[t('team'), ...(asksMembers ? [t('answers'), t('results')] : []), ...(asksLead ? [t('lead')] : [])]}
        rows={view.rows.map((row) => ({
          key: row.team.id,
          cells: [
            <span key="team" className="inline-flex min-h-10 items-center">
              {row.team.name}
            </span>,
            ...(asksMembers
              ? [
                  <AnswerCount key="answers" {...row} />,
                  <MemberResult key="results" row={row} needed={minimumGroupSize} />,
                ]
              : []),
            ...(asksLead ? [<LeadResult key="lead" row={row} />] : []),
          ],
        }))}
      />
    </>
  )
}
