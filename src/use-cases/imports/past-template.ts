import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { askedPractices, type Variant } from '@/questionnaire/asked-practices'
import { findQuestionnaire } from '../questionnaires/find-questionnaire'
import type { QuestionnaireVersion } from '../questionnaires/questionnaire-choice'
import { requireManagingTeams } from '../teams/may-manage-teams'
import { PAST_COLUMNS } from './past-rows'

/** An empty table for past assessments, as CSV. @throws AppError `forbidden`, or `not-found` for a version that is not there. */
export async function pastTemplate(
  actor: Actor,
  { id, version }: QuestionnaireVersion,
  variant: Variant,
): Promise<string> {
  requireManagingTeams(actor)
  const questionnaire = await findQuestionnaire(actor.workspaceId, id, version)
  if (!questionnaire) throw new AppError('not-found')
  const ids = askedPractices(questionnaire, variant).flatMap(({ practices }) => practices.map((one) => one.id))
  return `${[...PAST_COLUMNS, ...ids].join()}\r\n`
}
