import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { listTags } from '@/database/team-tags'
import { listTeams } from '@/database/teams'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { changeTeamDetails } from '../teams/change-team-details'
import { createTeam } from '../teams/create-team'
import { requireManagingTeams } from '../teams/may-manage-teams'
import { applyLeads, type ImportedLead } from './apply-leads'
import { knownLeads } from './known-leads'
import { planLeads } from './plan-leads'
import { type KnownTeam, type PlannedTeam, planTeams } from './plan-teams'
import { teamRows } from './team-rows'

/** How long all of it may take, in milliseconds: 500 teams have a few statements each. */
const PATIENCE = 60_000

export type TeamImport = {
  teams: readonly { line: number; name: string; outcome: PlannedTeam['outcome'] }[]
  leads: readonly ImportedLead[]
}

/**
 * Brings in teams from a table written as CSV, all of them or none; the same table a second time changes nothing. A dry
 * run only tells what would be done.
 * @throws AppError `forbidden`, or `invalid` with the line and the column of all that is wrong.
 */
export async function importTeams(actor: Actor, csv: string, isDryRun: boolean): Promise<TeamImport> {
  requireManagingTeams(actor)
  const rows = teamRows(csv)
  const namesLeads = rows.some(({ leads = [] }) => leads.length > 0)
  if (namesLeads && actor.role !== 'admin') {
    throw new AppError('invalid', [{ field: 'line 1: leads', problem: 'importLeads' }])
  }
  return inTransaction(async () => {
    await lockWorkspace(actor.workspaceId)
    const planned = planTeams(rows, await knownTeams(actor.workspaceId))
    const leads = namesLeads ? planLeads(rows, await knownLeads(actor.workspaceId)) : []
    const ids = new Map(planned.map(({ row, known }) => [row.line, known?.id ?? null]))
    if (!isDryRun) for (const team of planned) ids.set(team.row.line, await applyTeam(actor, team))
    return {
      teams: planned.map(({ row: { line, name }, outcome }) => ({ line, name, outcome })),
      leads: await applyLeads(leads, ids, { actor, isDryRun }),
    }
  }, PATIENCE)
}

async function knownTeams(workspaceId: string): Promise<KnownTeam[]> {
  const [teams, tags] = [await listTeams(workspaceId), await listTags(workspaceId)]
  const byTeam = new Map<string, string[]>()
  for (const { name, teamIds } of tags) for (const id of teamIds) byTeam.set(id, [...(byTeam.get(id) ?? []), name])
  return teams.map(({ id, name, size }) => ({ id, name, size, tags: byTeam.get(id) ?? [] }))
}

/** @returns the team's id. */
async function applyTeam(actor: Actor, { row, known, outcome }: PlannedTeam): Promise<string> {
  const id = known?.id ?? (await createTeam(actor, { name: row.name })).id
  const { size = known?.size ?? null, tags = [...(known?.tags ?? [])] } = row
  if (outcome === 'changed' || (known === null && (size !== null || tags.length > 0))) {
    await changeTeamDetails(actor, id, { size, tags })
  }
  return id
}
