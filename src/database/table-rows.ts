import 'server-only'
import { prisma } from './client'

/** How many rows the main tables have, over all workspaces. */
export type TableRows = Readonly<
  Record<'workspaces' | 'people' | 'teams' | 'rounds' | 'assessments' | 'comments' | 'auditEntries', number>
>

/** Members' responses are not among them: whoever looked again and again would see when each came. */
export async function tableRows(): Promise<TableRows> {
  const client = prisma()
  return {
    workspaces: await client.workspace.count(),
    people: await client.user.count(),
    teams: await client.team.count(),
    rounds: await client.round.count(),
    assessments: await client.assessment.count(),
    comments: await client.comment.count(),
    auditEntries: await client.auditEntry.count(),
  }
}

/** Rounds of all workspaces by their state. */
export async function roundStates(): Promise<Record<'planned' | 'open' | 'closed', number>> {
  const { round } = prisma()
  return {
    planned: await round.count({ where: { openedAt: null, closedAt: null } }),
    open: await round.count({ where: { openedAt: { not: null }, closedAt: null } }),
    closed: await round.count({ where: { closedAt: { not: null } } }),
  }
}
