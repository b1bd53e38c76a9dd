import { getTranslations } from 'next-intl/server'
import type { RoundView } from '@/use-cases/rounds/get-round'
import { AnswerCount } from './answer-count'
import { ResultCell } from './result-cell'
import { TeamsTable } from './teams-table'
import { TotalsText } from './totals-text'
import { WithheldHelp } from './withheld-help'

/** What the closed round has brought: reports for each team, or why there are none. */
export async function Results({ view }: { view: RoundView }) {
  const t = await getTranslations('round')
  const { round } = view
  return (
    <>
      <TotalsText view={view} />
      <WithheldHelp view={view} />
      <TeamsTable
        columns={[t('team'), ...(round.asksMembers ? [t('answers')] : []), t('results')]}
        rows={view.rows.map((row) => ({
          key: row.team.id,
          cells: [
            <span key="team" className="inline-flex min-h-10 items-center">
              {row.team.name}
            </span>,
            ...(round.asksMembers ? [<AnswerCount key="answers" {...row} />] : []),
            <ResultCell key="results" row={row} round={round} />,
          ],
        }))}
      />
    </>
  )
}
