import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import type { Questionnaire } from '@/questionnaire/schema'
import { findQuestionnaire } from './find-questionnaire'

/** A published version. @throws AppError `not-found`. */
export async function getQuestionnaire(actor: Actor, id: string, version: number): Promise<Questionnaire> {
  // Databases refuse other numbers.
  if (!Number.isInteger(version) || version < 1 || version > 2 ** 31 - 1) throw new AppError('not-found')
  const found = await findQuestionnaire(actor.workspaceId, id, version)
  if (!found) throw new AppError('not-found')
  return found
}
