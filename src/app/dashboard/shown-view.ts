import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import type { DashboardView } from './dashboard-view'

/**
 * The view that a page shows, whatever its address asked for: by id also what was left open, so that files stay those of
 * the page when another round has closed meanwhile, and without what was passed over, of which there is no file.
 */
export function shownView({ round, voice, chosenTags }: DashboardHead, items: readonly string[] = []): DashboardView {
  return { round: round?.id ?? LATEST, voice, tags: chosenTags.map(({ key }) => key), items }
}
