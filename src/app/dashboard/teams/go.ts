import type { MouseEvent } from 'react'
import type { DashboardView } from '../dashboard-view'

/** Follows a link to another view of the dashboard without asking the server. */
export type Go = (event: MouseEvent<HTMLElement>, next: DashboardView) => void
