import 'server-only'
import type { Actor } from '@/auth/actor'
import { deleteDraft } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireTypedName } from '../teams/require-typed-name'
import { getDraft } from './get-draft'

/**
 * Deletes a draft with its answers, which cannot be undone: so the team's name must be typed.
 * @returns the team's id.
 * @throws AppError `not-found`, `already-submitted`, `forbidden` for a team's part in a round, or `invalid` if the typed name is another.
 */
export async function discardDraft(actor: Actor, assessmentId: string, typedName: string): Promise<string> {
  const draft = await getDraft(actor, assessmentId)
  if (draft.round) throw new AppError('forbidden')
  requireTypedName(typedName, draft.team.name)
  await inTransaction(async () => {
    await deleteDraft(actor.workspaceId, draft.id)
    await record(actor, 'assessment.discarded', { type: 'assessment', id: draft.id, name: draft.team.name })
  })
  return draft.team.id
}
