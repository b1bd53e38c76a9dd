import 'server-only'
import { inTransaction, prisma } from './client'

/** Which teams a member answers for, all at once. Teams and members of other workspaces are passed over. */
export async function setLedTeams(
  workspaceId: string,
  membershipId: string,
  teamIds: readonly string[],
): Promise<void> {
  await inTransaction(async () => {
    await prisma().teamLead.deleteMany({ where: { membershipId, membership: { workspaceId } } })
    if ((await prisma().membership.count({ where: { id: membershipId, workspaceId } })) === 0) return
    const where = { workspaceId, id: { in: [...teamIds] } }
    const teams = await prisma().team.findMany({ where, select: { id: true } })
    await prisma().teamLead.createMany({ data: teams.map(({ id }) => ({ membershipId, teamId: id })) })
  })
}

/** The ids of the teams that a member answers for. */
export async function ledTeams(workspaceId: string, membershipId: string): Promise<string[]> {
  const where = { membershipId, membership: { workspaceId } }
  const rows = await prisma().teamLead.findMany({ where, select: { teamId: true }, orderBy: { teamId: 'asc' } })
  return rows.map(({ teamId }) => teamId)
}

/** The names of those who answer for a team and can sign in, by name. */
export async function leadNames(workspaceId: string, teamId: string): Promise<string[]> {
  const rows = await prisma().membership.findMany({
    where: { workspaceId, role: 'lead', suspendedAt: null, teams: { some: { teamId, team: { workspaceId } } } },
    select: { user: { select: { name: true } } },
  })
  return rows.map(({ user }) => user.name).sort(new Intl.Collator('en').compare)
}
