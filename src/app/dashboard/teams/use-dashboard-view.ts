import { useCallback, useEffect, useState } from 'react'
import { dashboardParams } from '../dashboard-params'
import { type DashboardView, dashboardView, viewHref, viewQuery } from '../dashboard-view'

/** Shows another view of this page at once; 'replace' leaves no step for the back button. */
export type Go = (next: DashboardView, how?: 'push' | 'replace') => void

/** The view of this page: as its address has it, changed without asking the server, with the back button at work. */
export function useDashboardView(asked: DashboardView): readonly [DashboardView, Go] {
  const [view, setView] = useState(asked)
  useEffect(() => {
    const restore = () => {
      const next = dashboardView(dashboardParams(new URLSearchParams(location.search)))
      setView((before) => (viewQuery(before) === viewQuery(next) ? before : next))
    }
    // Who went back before this script ran sees a page that was made for another address.
    restore()
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
