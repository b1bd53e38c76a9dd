import type { Voice } from '@/scoring/tally'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { viewQuery } from '../dashboard-view'

/** What the heatmap shows: where its figures are, and which of the teams. */
export type HeatmapSource = { href: string; round: string; voice: Voice; tags: readonly string[] }

/** By name also what was left open, so that the figures are those that the page speaks of. */
export function heatmapSource({ round, voice, chosenTags }: DashboardHead): HeatmapSource {
  const shown = { round: round?.id ?? LATEST, voice }
  const href = `/dashboard/teams/data${viewQuery({ ...shown, tags: [], items: [] })}`
  return { ...shown, href, tags: chosenTags.map(({ key }) => key) }
}
