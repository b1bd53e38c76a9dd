import { prisma } from '@/database/client'

/** Every row of every table but the book-keeping of migrations, in an order that does not depend on the database. */
export async function allRows() {
  const tables = {
    workspaces: await prisma().workspace.findMany(),
    teams: await prisma().team.findMany(),
    teamTags: await prisma().teamTag.findMany(),
    rounds: await prisma().round.findMany(),
    roundNotes: await prisma().roundNote.findMany(),
    assessments: await prisma().assessment.findMany(),
    draftAnswers: await prisma().draftAnswer.findMany(),
    responses: await prisma().response.findMany(),
    personalLinks: await prisma().personalLink.findMany(),
    reportLinks: await prisma().reportLink.findMany(),
    tallies: await prisma().tally.findMany(),
    comments: await prisma().comment.findMany(),
    installations: await prisma().installation.findMany(),
    users: await prisma().user.findMany(),
    sessions: await prisma().session.findMany(),
    accounts: await prisma().account.findMany(),
    verifications: await prisma().verification.findMany(),
    twoFactors: await prisma().twoFactor.findMany(),
    memberships: await prisma().membership.findMany(),
    teamLeads: await prisma().teamLead.findMany(),
    invitations: await prisma().invitation.findMany(),
    auditEntries: await prisma().auditEntry.findMany(),
    rateLimits: await prisma().rateLimit.findMany(),
    outboxMails: await prisma().outboxMail.findMany(),
    apiTokens: await prisma().apiToken.findMany(),
    webhookTargets: await prisma().webhookTarget.findMany(),
    webhookDeliveries: await prisma().webhookDelivery.findMany(),
    ownQuestionnaires: await prisma().ownQuestionnaire.findMany(),
    leases: await prisma().lease.findMany(),
  }
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, sorted(rows)]))
}

/** The same but for the audit log, which also keeps what has been undone since. */
export async function rowsBesidesLog() {
  const { auditEntries: _, ...rows } = await allRows()
  return rows
}

/** How many rows each table has. */
export async function rowCounts(): Promise<Record<string, number>> {
  return Object.fromEntries(Object.entries(await allRows()).map(([table, rows]) => [table, rows.length]))
}

function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort()
}
