import 'server-only'
import type { Actor } from '@/auth/actor'
import { deleteDraft } from '@/database/assessments'
import { getDraft } from './get-draft'

/** Deletes a draft with its answers. @returns its team's id. @throws AppError `not-found` or `already-submitted`. */
export async function discardDraft(actor: Actor, assessmentId: string): Promise<string> {
  const draft = await getDraft(actor, assessmentId)
  await deleteDraft(actor.workspaceId, draft.id)
  return draft.team.id
}
