import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { insertDraftVersion } from '@/database/own-questionnaires'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import type { QuestionnaireDocument } from './document-schema'
import { getQuestionnaire } from './get-questionnaire'
import { listedQuestionnaires } from './listed-questionnaires'
import type { NewQuestionnaire } from './new-questionnaire'
import { documentOf } from './questionnaire-of'

/** More are no longer told apart. */
export const QUESTIONNAIRE_LIMIT = 50

/**
 * Begins a questionnaire of the workspace's own as a draft: a copy of a published version, or empty.
 * @returns its id, made of its title.
 * @throws AppError `forbidden`, `not-found` for a version that is not there, or `invalid` where there are enough.
 */
export async function createQuestionnaire(actor: Actor, { title, copyOf }: NewQuestionnaire): Promise<string> {
  requireRole(actor, 'admin', 'coach')
  const document = copyOf ? documentOf(await getQuestionnaire(actor, copyOf.id, copyOf.version)) : EMPTY
  return inTransaction(async () => {
    await lockWorkspace(actor.workspaceId)
    const all = await listedQuestionnaires(actor.workspaceId)
    if (all.filter(({ isBuiltIn }) => !isBuiltIn).length >= QUESTIONNAIRE_LIMIT) {
      throw new AppError('invalid', [{ field: '', problem: 'tooManyQuestionnaires' }])
    }
    const id = freeId(title, new Set(all.map((one) => one.id)))
    const content = JSON.stringify({ ...document, title })
    await insertDraftVersion(actor.workspaceId, { questionnaireId: id, version: 1 }, content)
    await record(actor, 'questionnaire.created', { type: 'questionnaire', id, name: title })
    return id
  })
}

const EMPTY: QuestionnaireDocument = { title: '', culture: [], automation: [], lean: [], measurement: [], sharing: [] }

/** Small letters, digits and hyphens of the title, and a number if another one has that id. */
function freeId(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFKD').toLowerCase()
  const slug =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 34)
      .replace(/^-+|-+$/g, '') || 'questionnaire'
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`
    if (!taken.has(id)) return id
  }
}
