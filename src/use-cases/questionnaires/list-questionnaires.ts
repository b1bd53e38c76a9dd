import 'server-only'
import type { Actor } from '@/auth/actor'
import { type ListedQuestionnaire, listedQuestionnaires } from './listed-questionnaires'
import { mayWriteQuestionnaires } from './may-write-questionnaires'

/** The questionnaires of the actor's workspace; drafts are told of to who may write them only. */
export async function listQuestionnaires(actor: Actor): Promise<readonly ListedQuestionnaire[]> {
  const all = await listedQuestionnaires(actor.workspaceId)
  if (mayWriteQuestionnaires(actor)) return all
  return all.map((one) => ({ ...one, draft: null })).filter(({ versions }) => versions.length > 0)
}
