import 'server-only'
import { prisma } from './client'
import type { Prisma } from './generated/sqlite/client'

/** How many assessments are read at a time. */
const PAGE = 500

/** Of rounds, those that have not begun and those whose results are all published: of others answers are on their way. */
const SETTLED = {
  OR: [{ openedAt: null }, { closedAt: { not: null }, assessments: { none: { publishedAt: null } } }],
} satisfies Prisma.RoundWhereInput

const BY_ID = { orderBy: { id: 'asc' } } as const

export async function archivedTeams(workspaceId: string) {
  return prisma().team.findMany({
    where: { workspaceId },
    ...BY_ID,
    select: {
      id: true,
      name: true,
      size: true,
      sample: true,
      createdAt: true,
      tags: { select: { name: true }, orderBy: { key: 'asc' } },
    },
  })
}

/** All versions of the workspace's own, drafts too. */
export async function archivedQuestionnaires(workspaceId: string) {
  return prisma().ownQuestionnaire.findMany({
    where: { workspaceId },
    orderBy: [{ questionnaireId: 'asc' }, { version: 'asc' }],
    omit: { workspaceId: true, edits: true },
  })
}

export async function archivedRounds(workspaceId: string) {
  return prisma().round.findMany({
    where: { workspaceId, ...SETTLED },
    ...BY_ID,
    omit: { workspaceId: true, forgottenAt: true, remindedAt: true, toldAnswers: true },
  })
}

/** How many rounds are left out. */
export async function countUnsettledRounds(workspaceId: string): Promise<number> {
  return prisma().round.count({ where: { workspaceId, NOT: SETTLED } })
}

export async function archivedNotes(workspaceId: string) {
  const round = { workspaceId, ...SETTLED }
  return prisma().roundNote.findMany({ where: { round }, ...BY_ID })
}

/** Who is a member and not suspended, and who was invited, with their teams. */
export async function archivedPeople(workspaceId: string) {
  const members = await prisma().membership.findMany({
    where: { workspaceId, suspendedAt: null },
    select: { role: true, user: { select: { email: true } }, teams: { select: { teamId: true } } },
  })
  const invited = await prisma().invitation.findMany({
    where: { workspaceId },
    select: { role: true, email: true, teamIds: true },
  })
  return [
    ...members.map(({ role, user, teams }) => ({ role, email: user.email, teamIds: teams.map((one) => one.teamId) })),
    ...invited.map(({ teamIds, ...one }) => ({ ...one, teamIds: JSON.parse(teamIds) as string[] })),
  ]
}

const ofSettled = (workspaceId: string): Prisma.AssessmentWhereInput => ({
  workspaceId,
  OR: [{ roundId: null }, { round: SETTLED }],
})

export async function archivedAssessmentIds(workspaceId: string): Promise<string[]> {
  const rows = await prisma().assessment.findMany({ where: ofSettled(workspaceId), ...BY_ID, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** Some assessments after another, with all that was published of them; of what was answered, only what leads did. */
export async function archivedAssessments(workspaceId: string, after: string | null) {
  return prisma().assessment.findMany({
    where: ofSettled(workspaceId),
    ...BY_ID,
    take: PAGE,
    ...(after !== null && { cursor: { id: after }, skip: 1 }),
    omit: { workspaceId: true, linkHash: true, linkVersion: true },
    include: {
      responses: { where: { voice: 'lead' }, select: { answers: true } },
      draftAnswers: { orderBy: { practiceId: 'asc' }, omit: { assessmentId: true } },
      tallies: { omit: { assessmentId: true } },
      comments: { select: { voice: true, practiceId: true, text: true } },
    },
  })
}
