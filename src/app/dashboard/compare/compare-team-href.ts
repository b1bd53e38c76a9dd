import type { Voice } from '@/scoring/tally'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { viewHref } from '../dashboard-view'

/** Where a team stands beside all teams and the target: in a round, or with each team's latest assessment. */
export function compareTeamHref(teamId: string, round: string = LATEST, voice?: Voice): string {
  return viewHref('compare', { round, voice, tags: [], items: [`team:${teamId}`, 'all', 'target'] })
}
