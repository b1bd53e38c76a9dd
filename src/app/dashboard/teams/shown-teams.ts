import type { DashboardView } from '../dashboard-view'
import type { HeatmapTeam } from './heatmap-data'
import type { OpenColumn } from './open-columns'
import { sortingOf } from './sorting'

/**
 * The teams that carry all of the tags and whose name has what is searched for, in the order of the view: by a column,
 * those without a figure last whichever way, equals by name; as they came (by name) where the column is not shown.
 */
export function shownTeams(
  teams: readonly HeatmapTeam[],
  { search, sort }: Pick<DashboardView, 'search' | 'sort'>,
  tags: readonly string[],
  columns: readonly OpenColumn[],
): readonly HeatmapTeam[] {
  const wanted = folded(search ?? '')
  const found = teams.filter(
    (team) => tags.every((tag) => team.tags.includes(tag)) && folded(team.name).includes(wanted),
  )
  const sorting = sortingOf({ sort })
  const column = columns.find(({ id }) => id === sorting?.column)
  if (!column) return found
  const sign = sorting?.direction === 'ascending' ? 1 : -1
  const rank = ({ scores }: HeatmapTeam) => {
    const score = scores[column.index]
    return typeof score === 'number' ? sign * score : Number.MAX_VALUE
  }
  return found.toSorted((a, b) => rank(a) - rank(b))
}

/** As people search: case, accents and spaces around do not matter. */
function folded(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
