import type { RadarSeries } from '@/charts/radar-series'
import { byPillar } from '@/scoring/by-pillar'
import type { ComparedItem } from '@/use-cases/dashboard/compared-items'

/**
 * The outlines of a comparison, in its order. A group's middle half is drawn as a band where it is the only group; of
 * several, which would hide each other, that of all teams beside a team.
 */
export function comparisonSeries(
  compared: readonly ComparedItem[],
  nameOf: (item: ComparedItem) => string,
): readonly RadarSeries[] {
  const banded = bandedItem(compared)
  return compared.map((item) => ({
    id: item.id,
    name: nameOf(item),
    kind: 'compared',
    values: byPillar((id) => item.pillars[id].score),
    ...(item.kind !== 'target' && { n: byPillar((id) => item.pillars[id].n) }),
    ...(item.id === banded && { band: byPillar((id) => item.pillars[id].middle) }),
    ...(item.team && { levels: byPillar((id) => item.team?.latest?.pillars[id].level ?? null) }),
  }))
}

/** The id of the group that is drawn with its band; null for none. */
function bandedItem(compared: readonly ComparedItem[]): string | null {
  const groups = compared.filter(({ kind }) => kind === 'tag' || kind === 'all')
  if (groups.length === 1) return groups[0]?.id ?? null
  const isBesideTeam = compared.some(({ kind }) => kind === 'team')
  return isBesideTeam && groups.some(({ kind }) => kind === 'all') ? 'all' : null
}
