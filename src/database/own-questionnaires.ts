import 'server-only'
import { QUESTIONNAIRE_ID } from '@/questionnaire/schema'
import { prisma } from './client'
import { Prisma } from './generated/sqlite/client'
import { quickRows, quickTogether } from './quick'

/** A version of a questionnaire of a workspace's own, without its content. */
export type OwnVersion = {
  questionnaireId: string
  version: number
  /** How often it was saved. */
  edits: number
  savedAt: Date
  /** Null while it is a draft. */
  publishedAt: Date | null
}

const COLUMNS = { questionnaireId: true, version: true, edits: true, savedAt: true, publishedAt: true } as const

/** Whether a text can be a questionnaire's id: databases refuse some others. */
const mayBe = (id: string) => id.length <= 40 && QUESTIONNAIRE_ID.test(id)

type VersionId = { questionnaireId: string; version: number }

/** All versions with their contents, by id, each questionnaire's oldest first. */
export async function listOwnVersions(
  workspaceId: string,
  questionnaireId?: string,
): Promise<(OwnVersion & { content: string })[]> {
  if (questionnaireId !== undefined && !mayBe(questionnaireId)) return []
  return prisma().ownQuestionnaire.findMany({
    where: { workspaceId, ...(questionnaireId !== undefined && { questionnaireId }) },
    select: { ...COLUMNS, content: true },
    orderBy: [{ questionnaireId: 'asc' }, { version: 'asc' }],
  })
}

type Asked = VersionId & { workspaceId: string }

/** The content of a published version, also while answers are stored; null if there is none. */
export async function findPublishedContent(asked: Asked): Promise<string | null> {
  return mayBe(asked.questionnaireId) ? quickTogether(findContents, asked) : null
}

async function findContents(all: readonly Asked[]): Promise<(string | null)[]> {
  const conditions = all.map(
    (one) => Prisma.sql`(workspace_id = ${one.workspaceId} AND questionnaire_id = ${one.questionnaireId}
      AND version = ${one.version})`,
  )
  const rows = await quickRows<Asked & { content: string }>(Prisma.sql`
    SELECT workspace_id AS "workspaceId", questionnaire_id AS "questionnaireId", version, content
    FROM own_questionnaire WHERE published_at IS NOT NULL AND (${Prisma.join(conditions, ' OR ')})`)
  return all.map((one) => rows.find((row) => isSame(row, one))?.content ?? null)
}

const isSame = (a: Asked, b: Asked) =>
  a.workspaceId === b.workspaceId && a.questionnaireId === b.questionnaireId && a.version === b.version

/** Stores a draft. */
export async function insertDraftVersion(workspaceId: string, of: VersionId, content: string): Promise<void> {
  await prisma().ownQuestionnaire.create({ data: { workspaceId, ...of, content } })
}

type Saved = { content: string; savedAt: Date }

/** Saves a draft that was saved so often before; false if somebody else has saved, published or discarded it. */
export async function updateDraftVersion(
  workspaceId: string,
  of: VersionId,
  edits: number,
  saved: Saved,
): Promise<boolean> {
  const { count } = await prisma().ownQuestionnaire.updateMany({
    where: { workspaceId, ...of, edits, publishedAt: null },
    data: { ...saved, edits: { increment: 1 } },
  })
  return count === 1
}

/** Publishes a draft that was saved so often before; false if somebody else has saved, published or discarded it. */
export async function publishDraftVersion(
  workspaceId: string,
  of: VersionId,
  edits: number,
  publishedAt: Date,
): Promise<boolean> {
  const { count } = await prisma().ownQuestionnaire.updateMany({
    where: { workspaceId, ...of, edits, publishedAt: null },
    data: { publishedAt },
  })
  return count === 1
}

/** Deletes a draft; false if it is none (any more). */
export async function deleteDraftVersion(workspaceId: string, of: VersionId): Promise<boolean> {
  const { count } = await prisma().ownQuestionnaire.deleteMany({ where: { workspaceId, ...of, publishedAt: null } })
  return count === 1
}
