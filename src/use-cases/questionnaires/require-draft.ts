import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { listOwnVersions } from '@/database/own-questionnaires'
import { AppError } from '@/errors/app-error'
import { documentFromJson, type QuestionnaireDocument } from './document-schema'

export type Draft = {
  questionnaireId: string
  version: number
  /** How often it was saved: whoever saves it says which one they have seen. */
  edits: number
  savedAt: Date
  document: QuestionnaireDocument
  /** The published version before it; null for the first. */
  before: number | null
}

/** The draft of a questionnaire. @throws AppError `forbidden`, or `not-found` if there is none. */
export async function requireDraft(actor: Actor, questionnaireId: string): Promise<Draft> {
  requireRole(actor, 'admin', 'coach')
  const versions = await listOwnVersions(actor.workspaceId, questionnaireId)
  const draft = versions.find(({ publishedAt }) => publishedAt === null)
  if (!draft) throw new AppError('not-found')
  const { content, publishedAt: _, ...rest } = draft
  const before = versions.findLast(({ publishedAt }) => publishedAt !== null)?.version ?? null
  return { ...rest, document: documentFromJson(content), before }
}
