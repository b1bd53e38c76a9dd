import { useCallback, useEffect, useState } from 'react'
import { type DashboardParams, type DashboardView, dashboardView, viewHref } from '../dashboard-view'

/** Shows another view of this page at once; 'replace' leaves no step for the back button. */
export type Go = (next: DashboardView, how?: 'push' | 'replace') => void

/** The view of this page: as its address has it, changed without asking the server, with the back button at work. */
export function useDashboardView(asked: DashboardView): readonly [DashboardView, Go] {
  const [view, setView] = useState(asked)
  useEffect(() => {
    const restore = () => setView(dashboardView(paramsOf(location.search)))
    addEventListener('popstate', restore)
    return () => removeEventListener('popstate', restore)
  }, [])
  const go = useCallback<Go>((next, how = 'push') => {
    setView(next)
    const href = viewHref('teams', next)
    if (how === 'push') history.pushState(null, '', href)
    else history.replaceState(null, '', href)
  }, [])
  return [view, go]
}

/** A query as Next hands it to a page: a list where a name stands more than once. */
function paramsOf(search: string): DashboardParams {
  const query = new URLSearchParams(search)
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}
