import 'server-only'
import type { Actor } from '@/auth/actor'
import { type DashboardAsked, dashboardScope, type ScopeTeam } from './dashboard-scope'
import type { DashboardHead } from './get-dashboard-head'
import { scopedSpoken } from './scoped-assessments'
import { spokenAssessments } from './spoken-assessments'
import { type TeamFigures, teamFigures } from './team-figures'

export type TeamRow = ScopeTeam & {
  /** Null if nothing of the team is published in this voice. */
  latest: TeamFigures | null
}

export type Dashboard = DashboardHead & {
  /** The teams shown, by name: those of the round, or all; those that carry the chosen tags. */
  teams: readonly TeamRow[]
  /** The same whatever the tags: what luck is counted over (docs/scoring.md, rule 8). */
  allTeams: readonly TeamRow[]
}

/**
 * The teams that the actor sees, with what is published of them in a round and a voice beside the assessment before.
 * What is asked for and not there (a round that is not closed, a voice that nobody spoke in, a foreign tag) is passed
 * over. Reads published tallies only; the cost does not depend on how many people answered.
 */
export async function getDashboard(actor: Actor, asked: DashboardAsked = {}): Promise<Dashboard> {
  const { about, teams, isShown, byTeam, rounds } = await dashboardScope(actor, asked)
  const { voice, round } = about
  const { spoken, tallies } = await spokenAssessments(actor.workspaceId, byTeam, voice, round !== null)
  const scoped = await scopedSpoken(actor.workspaceId, spoken, rounds)
  const rows = teams.map((team) => {
    const { current, previous } = scoped.get(team.id) ?? { current: null, previous: null }
    return { ...team, latest: teamFigures(current, previous, tallies, voice) }
  })
  const shown = rows.filter(isShown)
  const assessed = shown.filter(({ latest }) => latest !== null).length
  return { ...about, counts: { teams: shown.length, assessed }, teams: shown, allTeams: rows }
}
