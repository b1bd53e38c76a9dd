import 'server-only'
import { prisma } from './client'

/** Of long tables that many rows are read at a time. */
const PAGE = 500

/**
 * All rows of a workspace that may leave it: no token, no hash, no key, no session, and nothing that a member answered
 * (what of it was published is in the tallies and comments). To be read in a snapshot.
 */
export async function exportedRows(workspaceId: string) {
  const where = { workspaceId }
  const assessments = await everyRow((after) =>
    prisma().assessment.findMany({ where, ...after, omit: { ...TENANT, linkHash: true } }),
  )
  const ids = assessments.map(({ id }) => id)
  return {
    members: await members(where),
    invitations: await everyRow((after) =>
      prisma().invitation.findMany({ where, ...after, omit: { ...TENANT, tokenHash: true } }),
    ),
    teams: await teams(where),
    rounds: await everyRow((after) => prisma().round.findMany({ where, ...after, omit: TENANT })),
    questionnaires: await questionnaires(where),
    roundNotes: await everyRow((after) => prisma().roundNote.findMany({ where: { round: where }, ...after })),
    assessments,
    draftAnswers: await inPages(ids, (id) =>
      prisma().draftAnswer.findMany({ where: { assessmentId: { in: id }, assessment: where } }),
    ),
    leadResponses: await inPages(ids, (id) =>
      prisma().response.findMany({
        where: { assessmentId: { in: id }, assessment: where, voice: 'lead' },
        orderBy: { assessmentId: 'asc' },
        select: { assessmentId: true, answers: true },
      }),
    ),
    tallies: await inPages(ids, (id) =>
      prisma().tally.findMany({ where: { assessmentId: { in: id }, assessment: where } }),
    ),
    comments: await inPages(ids, (id) =>
      prisma().comment.findMany({
        where: { assessmentId: { in: id }, assessment: where },
        omit: { id: true },
        orderBy: { id: 'asc' },
      }),
    ),
    // For whom there is a link, in an order that tells nothing; never which of them were used.
    personalLinks: await inPages(ids, (id) =>
      prisma().personalLink.findMany({
        where: { assessmentId: { in: id }, assessment: where, label: { not: '' } },
        select: { assessmentId: true, label: true, email: true },
        orderBy: [{ assessmentId: 'asc' }, { label: 'asc' }, { email: 'asc' }],
      }),
    ),
    reportLinks: await everyRow((after) =>
      prisma().reportLink.findMany({ where, ...after, omit: { ...TENANT, tokenHash: true } }),
    ),
    auditEntries: await everyRow((after) => prisma().auditEntry.findMany({ where, ...after, omit: TENANT })),
  }
}

const TENANT = { workspaceId: true } as const

async function teams(where: { workspaceId: string }) {
  const rows = await everyRow((after) =>
    prisma().team.findMany({
      where,
      ...after,
      omit: { ...TENANT, nameKey: true },
      include: { tags: { select: { name: true }, orderBy: { key: 'asc' } } },
    }),
  )
  return rows.map(({ tags, ...row }) => ({ ...row, tags: tags.map(({ name }) => name) }))
}

/** Also the drafts. What is stored as JSON is given as such. */
async function questionnaires(where: { workspaceId: string }) {
  const rows = await prisma().ownQuestionnaire.findMany({
    where,
    omit: { ...TENANT, edits: true },
    orderBy: [{ questionnaireId: 'asc' }, { version: 'asc' }],
  })
  return rows.map(({ content, ...row }) => ({ ...row, document: JSON.parse(content) as unknown }))
}

async function members(where: { workspaceId: string }) {
  const rows = await everyRow((after) =>
    prisma().membership.findMany({
      where,
      ...after,
      omit: TENANT,
      include: { user: { select: { name: true, email: true } }, teams: { select: { teamId: true } } },
    }),
  )
  return rows.map(({ user, teams, ...row }) => ({ ...row, ...user, teamIds: teams.map(({ teamId }) => teamId) }))
}

const IN_ORDER = { orderBy: { id: 'asc' }, take: PAGE } as const
type After = typeof IN_ORDER & { cursor?: { id: string }; skip?: number }

/** Every row that a query finds, read a page at a time. */
async function everyRow<Row extends { id: string }>(read: (after: After) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let last: Row | undefined, more = true; more; last = rows.at(-1)) {
    const page = await read(last ? { ...IN_ORDER, cursor: { id: last.id }, skip: 1 } : IN_ORDER)
    rows.push(...page)
    more = page.length === PAGE
  }
  return rows
}

/** Every row that belongs to one of the ids. */
async function inPages<Row>(ids: readonly string[], read: (ids: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < ids.length; start += PAGE) rows.push(...(await read(ids.slice(start, start + PAGE))))
  return rows
}
