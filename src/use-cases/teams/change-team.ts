import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { tagsOfTeam } from '@/database/team-tags'
import { changeTeamDetails } from './change-team-details'
import { changeTeamName } from './change-team-name'
import { requireTeam } from './require-team'
import type { TeamDetails } from './team-details'
import type { TeamName } from './team-name'

type Change = { [Key in keyof (TeamName & TeamDetails)]?: (TeamName & TeamDetails)[Key] | undefined }

/**
 * Changes what is given of a team, all of it or nothing; what is left out stays as it is.
 * @throws AppError `not-found`, `forbidden`, or `invalid` if another team has the name.
 */
export async function changeTeam(actor: Actor, teamId: string, { name, size, tags }: Change): Promise<void> {
  await inTransaction(async () => {
    const before = await requireTeam(actor, teamId)
    const details = {
      size: size === undefined ? before.size : size,
      tags: tags ?? (await tagsOfTeam(actor.workspaceId, before.id)),
    }
    await changeTeamDetails(actor, before.id, details)
    if (name !== undefined && name !== before.name) await changeTeamName(actor, before.id, { name })
  })
}
