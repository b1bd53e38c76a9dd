import type { AnchorHTMLAttributes } from 'react'
import { type DashboardView, viewHref } from '../dashboard-view'
import type { Go } from './use-dashboard-view'

type ViewLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { view: DashboardView; go: Go }

/** A link to another view of this page, which is shown at once; in another tab it opens like any link. */
export function ViewLink({ view, go, ...rest }: ViewLinkProps) {
  return (
    <a
      {...rest}
      href={viewHref('teams', view)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(view)
      }}
    />
  )
}
