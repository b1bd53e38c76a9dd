import 'server-only'
import type { Actor } from '@/auth/actor'
import { listSpokenTeams } from '@/database/published-assessments'
import { type DashboardAbout, type DashboardAsked, dashboardScope } from './dashboard-scope'

export type DashboardHead = DashboardAbout & {
  /** How many teams are shown, and of how many of them anything is published in this voice. */
  counts: { teams: number; assessed: number }
}

/** What getDashboard tells besides the teams' figures, for a page that fetches these by themselves. Reads no tallies. */
export async function getDashboardHead(actor: Actor, asked: DashboardAsked = {}): Promise<DashboardHead> {
  const { about, teams, isShown } = await dashboardScope(actor, asked)
  const spoken = await listSpokenTeams(actor.workspaceId, about.voice, actor.teamIds, about.round?.id)
  const shown = teams.filter(isShown)
  return { ...about, counts: { teams: shown.length, assessed: shown.filter(({ id }) => spoken.has(id)).length } }
}
