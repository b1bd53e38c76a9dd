import { getTranslations } from 'next-intl/server'
import type { RadarSeries } from '@/charts/radar-series'
import { byPillar } from '@/scoring/by-pillar'
import type { LeadAndTeam } from '@/use-cases/reports/lead-and-team'

/** The members' outline and the lead's. */
export async function leadAndTeamSeries(rows: readonly LeadAndTeam[]): Promise<RadarSeries[]> {
  const voices = await getTranslations('voices')
  const of = <Value>(value: (row: LeadAndTeam) => Value, none: Value) =>
    byPillar((id) => {
      const row = rows.find((one) => one.id === id)
      return row ? value(row) : none
    })
  return [
    {
      id: 'member',
      name: voices('member'),
      kind: 'current',
      values: of(({ members }) => members, null),
      n: of(({ n }) => n, 0),
    },
    { id: 'lead', name: voices('lead'), kind: 'compared', values: of(({ lead }) => lead, null) },
  ]
}
