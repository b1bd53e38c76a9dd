import type { Actor } from './actor'

/** Whether a team of the actor's workspace is one that the actor may know of. */
export function seesTeam({ teamIds }: Actor, teamId: string): boolean {
  return teamIds === null || teamIds.includes(teamId)
}
