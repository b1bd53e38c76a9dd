import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { insertDraftVersion, listOwnVersions } from '@/database/own-questionnaires'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { documentFromJson } from './document-schema'

/**
 * Begins the next version of a questionnaire as a copy of its latest. Does nothing if there is a draft already.
 * @throws AppError `forbidden`, or `not-found` for one that is not the workspace's own.
 */
export async function beginNextVersion(actor: Actor, questionnaireId: string): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  await inTransaction(async () => {
    await lockWorkspace(actor.workspaceId)
    const versions = await listOwnVersions(actor.workspaceId, questionnaireId)
    const latest = versions.at(-1)
    if (!latest) throw new AppError('not-found')
    if (latest.publishedAt === null) return
    const version = latest.version + 1
    await insertDraftVersion(actor.workspaceId, { questionnaireId, version }, latest.content)
    const { title } = documentFromJson(latest.content)
    await record(
      actor,
      'questionnaire.created',
      { type: 'questionnaire', id: questionnaireId, name: title },
      { version },
    )
  })
}
