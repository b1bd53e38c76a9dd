import 'server-only'
import type { Actor } from '@/auth/actor'
import { deleteSample } from '@/database/sample-rows'

/** Removes the sample's teams and rounds, with all that was added to them since. */
export async function removeSample(actor: Actor): Promise<void> {
  await deleteSample(actor.workspaceId)
}
