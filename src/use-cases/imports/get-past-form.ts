import 'server-only'
import type { Actor } from '@/auth/actor'
import { askableQuestionnaires } from '../questionnaires/askable-questionnaires'
import { versionName } from '../questionnaires/questionnaire-choice'
import { requireManagingTeams } from '../teams/may-manage-teams'

/** What past assessments may have been answered with: the latest versions. @throws AppError `forbidden`. */
export async function getPastForm(actor: Actor) {
  requireManagingTeams(actor)
  const askable = await askableQuestionnaires(actor.workspaceId)
  return askable.map(({ id, version, title }) => ({ value: versionName({ id, version }), title, version }))
}
