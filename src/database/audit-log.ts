import 'server-only'
import { prisma } from './client'
import type { Prisma } from './generated/sqlite/client'
import { isId } from './is-id'
import { namesOfPeople } from './people'

/** What changed, such as a role before and after: never an answer, a person's name, an address or a secret. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type NewAuditEntry = {
  /** Null: somebody at the machine itself. */
  userId: string | null
  action: string
  targetType?: string
  targetId?: string
  targetName?: string
  details?: AuditDetails
}

export type AuditEntry = {
  id: string
  at: Date
  userId: string | null
  /** As it is today; null without a user, and for one whose account was deleted. */
  userName: string | null
  action: string
  targetType: string | null
  targetId: string | null
  targetName: string | null
  details: AuditDetails
}

export type AuditFilter = {
  action?: string | undefined
  /** Null: somebody at the machine itself. */
  userId?: string | null | undefined
  /** The first moment that counts. */
  from?: Date | undefined
  /** The first moment that no longer counts. */
  to?: Date | undefined
  /** The id of an entry: those older than it are listed. */
  before?: string | undefined
  /** How many entries at most. */
  limit: number
}

/** Adds entries, all in one statement. Nothing changes or deletes one, apart from the end of its workspace. */
export async function insertAuditEntries(workspaceId: string, entries: readonly NewAuditEntry[]): Promise<void> {
  const data = entries.map(({ details = {}, ...columns }) => ({
    workspaceId,
    ...columns,
    details: JSON.stringify(details),
  }))
  await prisma().auditEntry.createMany({ data })
}

/** The entries that a filter lets through, newest first; none before an entry that the workspace does not have. */
export async function listAuditEntries(workspaceId: string, filter: AuditFilter): Promise<AuditEntry[]> {
  const { action, userId, from, to, before, limit } = filter
  const older: Prisma.AuditEntryWhereInput = {}
  if (before !== undefined) {
    const last = isId(before) ? await prisma().auditEntry.findFirst({ where: { id: before, workspaceId } }) : null
    if (last === null) return []
    older.at = { lte: last.at }
    older.OR = [{ at: { lt: last.at } }, { id: { lt: last.id } }]
  }
  const rows = await prisma().auditEntry.findMany({
    where: {
      workspaceId,
      ...(action !== undefined && { action }),
      ...(userId !== undefined && { userId }),
      AND: [{ at: { ...(from && { gte: from }), ...(to && { lt: to }) } }, older],
    },
    omit: { workspaceId: true },
    // Entries of one moment have an order too, so that none is listed twice or left out between two pages.
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  const names = await namesOfPeople(rows.flatMap(({ userId }) => userId ?? []))
  return rows.map((row) => ({
    ...row,
    userName: names.get(row.userId ?? '') ?? null,
    details: JSON.parse(row.details) as AuditDetails,
  }))
}
