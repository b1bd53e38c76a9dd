import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { countSampleTeams, deleteSample } from '@/database/sample-rows'
import { record } from '../audit/record'
import { requireManagingTeams } from '../teams/may-manage-teams'

/** Removes the sample's teams and rounds, with all that was added to them since. @throws AppError `forbidden`. */
export async function removeSample(actor: Actor): Promise<void> {
  requireManagingTeams(actor)
  await inTransaction(async () => {
    const hadSample = (await countSampleTeams(actor.workspaceId)) > 0
    await deleteSample(actor.workspaceId)
    if (hadSample) await record(actor, 'sample.removed')
  })
}
