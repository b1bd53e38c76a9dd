import type { RadarSeries } from '@/charts/radar-series'
import { byPillar } from '@/scoring/by-pillar'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import type { GroupProfile } from '@/use-cases/dashboard/group-profile'

/** What the two outlines are called. */
type SeriesNames = { shown: string; all: string }

/**
 * The outlines of the overview's radar: the median of the teams shown with their middle half as a band, and behind it,
 * where tags leave only some teams, that of all. The n of each is how many teams have a score.
 */
export function overviewSeries(
  { profile, allTeamsProfile }: Pick<Overview, 'profile' | 'allTeamsProfile'>,
  names: SeriesNames,
): RadarSeries[] {
  const shown = { id: 'shown', name: names.shown, kind: 'current' as const, ...outline(profile) }
  if (allTeamsProfile === null) return [shown]
  return [shown, { id: 'all', name: names.all, kind: 'compared', ...outline(allTeamsProfile) }]
}

function outline(profile: GroupProfile): Pick<RadarSeries, 'values' | 'band' | 'n'> {
  return {
    values: byPillar((id) => profile[id].median),
    band: byPillar((id) => profile[id].middle),
    n: byPillar((id) => profile[id].n),
  }
}
