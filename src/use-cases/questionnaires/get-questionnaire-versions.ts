import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { listQuestionnaires } from './list-questionnaires'
import type { ListedQuestionnaire } from './listed-questionnaires'

/** A questionnaire with its versions. @throws AppError `not-found`, also for a draft that the actor may not see. */
export async function getQuestionnaireVersions(actor: Actor, id: string): Promise<ListedQuestionnaire> {
  const found = (await listQuestionnaires(actor)).find((one) => one.id === id)
  if (!found) throw new AppError('not-found')
  return found
}
