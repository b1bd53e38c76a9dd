import type { DashboardView } from '../dashboard-view'

export type Sorting = { column: string; direction: 'descending' | 'ascending' }

/** What the address says of the order: the column, lowest first after a minus. Null for the alphabet. */
export function sortingOf({ sort }: Pick<DashboardView, 'sort'>): Sorting | null {
  if (sort === undefined) return null
  return sort.startsWith('-')
    ? { column: sort.slice(1), direction: 'ascending' }
    : { column: sort, direction: 'descending' }
}

/** What a column's head does next: highest first, then lowest first, then the alphabet again. */
export function nextSort({ sort }: Pick<DashboardView, 'sort'>, column: string): string | undefined {
  if (sort === column) return `-${column}`
  return sort === `-${column}` ? undefined : column
}
