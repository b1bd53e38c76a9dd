import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { changeTeamDetails } from './change-team-details'
import { createTeam } from './create-team'
import type { TeamDetails } from './team-details'
import type { TeamName } from './team-name'

/**
 * Creates a team with its size and tags, all of it or nothing.
 * @returns its id.
 * @throws AppError `forbidden`, or `invalid` if the workspace has a team of that name.
 */
export async function addTeam(actor: Actor, { name, size, tags }: TeamName & TeamDetails): Promise<string> {
  return inTransaction(async () => {
    const { id } = await createTeam(actor, { name })
    await changeTeamDetails(actor, id, { size, tags })
    return id
  })
}
