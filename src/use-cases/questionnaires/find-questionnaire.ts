import 'server-only'
import { findPublishedContent } from '@/database/own-questionnaires'
import { publishedQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import { documentFromJson } from './document-schema'
import { questionnaireOf } from './questionnaire-of'

/** Some megabytes at most. */
const KEPT = 100

/** What is published never changes, so it is read once. The oldest goes first. */
const kept = new Map<string, Questionnaire>()

/**
 * A published version of a questionnaire: one that comes with the app, or one of the workspace's own.
 * @returns always the same object for a version that is kept, or `undefined` if there is none
 */
export async function findQuestionnaire(
  workspaceId: string,
  id: string,
  version: number,
): Promise<Questionnaire | undefined> {
  const ours = publishedQuestionnaire(id, version)
  if (ours) return ours
  const key = `${workspaceId} ${id} ${version}`
  const known = kept.get(key)
  if (known) return known
  const content = await findPublishedContent({ workspaceId, questionnaireId: id, version })
  if (content === null) return undefined
  const questionnaire = questionnaireOf(id, version, documentFromJson(content))
  const oldest = kept.size >= KEPT ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(key, questionnaire)
  return questionnaire
}
