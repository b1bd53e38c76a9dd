import { getTranslations } from 'next-intl/server'
import { radarWords } from '@/app/chart-words'
import { Radar } from '@/charts/radar'
import { byPillar } from '@/scoring/by-pillar'
import type { Report } from '@/use-cases/reports/get-report'
import type { LeadAndTeam } from '@/use-cases/reports/lead-and-team'

/** The members' outline and the lead's in one radar. */
export async function LeadAndTeamRadar({ rows, report }: { rows: readonly LeadAndTeam[]; report: Report }) {
  const [t, voices] = await Promise.all([getTranslations('report'), getTranslations('voices')])
  const of = <Value,>(value: (row: LeadAndTeam) => Value, none: Value) =>
    byPillar((id) => {
      const row = rows.find((one) => one.id === id)
      return row ? value(row) : none
    })
  return (
    <Radar
      series={[
        {
          id: 'member',
          name: voices('member'),
          kind: 'current',
          values: of(({ members }) => members, null),
          n: of(({ n }) => n, 0),
        },
        { id: 'lead', name: voices('lead'), kind: 'compared', values: of(({ lead }) => lead, null) },
      ]}
      words={{
        ...(await radarWords(t('leadAndTeam'), report.assessment.questionnaire)),
        // The page has another radar with a table.
        tableCaption: t('leadAndTeamTable'),
      }}
    />
  )
}
