import type { DashboardParams } from './dashboard-view'

/** The parameters of a route's address as pages are handed theirs: what stands in it more than once is a list. */
export function dashboardParams(params: URLSearchParams): DashboardParams {
  const entries = [...new Set(params.keys())].map((key) => {
    const values = params.getAll(key)
    return [key, values.length > 1 ? values : values[0]] as const
  })
  return Object.fromEntries(entries)
}
