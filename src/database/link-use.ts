import 'server-only'
import { prisma } from './client'
import { Prisma } from './generated/sqlite/client'
import { quickExecute } from './quick'

/**
 * Marks a personal link as used, or as free again. All links of its assessment are written in one statement, so that
 * no version, place or order in the table tells which of them it was (docs/decisions/014-link-use-and-answers-apart.md).
 * The caller holds the assessment's links alone (src/database/locks.ts).
 */
export async function markLinkUsed(assessmentId: string, id: string): Promise<void> {
  await quickExecute(
    Prisma.sql`UPDATE personal_link SET used = (used OR id = ${id}) WHERE assessment_id = ${assessmentId}`,
  )
}

export async function markLinkFree(assessmentId: string, id: string): Promise<void> {
  await quickExecute(
    Prisma.sql`UPDATE personal_link SET used = (used AND id <> ${id}) WHERE assessment_id = ${assessmentId}`,
  )
}

/**
 * Empties the personal links to an assessment whose round has closed: whose they were, and who used theirs. Their
 * hashes stay, so that whoever comes too late can be told so.
 */
export async function emptyLinks(workspaceId: string, assessmentId: string): Promise<void> {
  await prisma().personalLink.updateMany({
    where: { assessmentId, assessment: { workspaceId } },
    data: { label: '', email: null, used: false },
  })
}
