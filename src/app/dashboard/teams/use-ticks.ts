import { useCallback, useState } from 'react'
import type { DashboardView } from '../dashboard-view'
import type { Go } from './use-dashboard-view'

/** More outlines than this cannot be told apart. */
const MOST = 6

/** Which teams are ticked, by id. They stand in the address, so they stay whatever else is changed there. */
export function useTicks(view: DashboardView, go: Go) {
  const [isFull, setFull] = useState(false)
  const ticked = view.items.filter((item) => item.startsWith('team:')).map((item) => item.slice('team:'.length))
  const tick = useCallback(
    (id: string) => {
      const item = `team:${id}`
      const isTicked = view.items.includes(item)
      const isTooMany = !isTicked && view.items.length >= MOST
      setFull(isTooMany)
      if (isTooMany) return
      const items = isTicked ? view.items.filter((one) => one !== item) : [...view.items, item]
      go({ ...view, items }, 'replace')
    },
    [view, go],
  )
  return { ticked, tick, isFull }
}
