import 'server-only'
import type { Actor } from '@/auth/actor'
import { databaseNow } from '@/database/database-now'
import { countDraftAnswers } from '@/database/draft-answers'
import { listOpenParts, listReadyReports, type OpenPart, type ReadyReport } from '@/database/waiting-rounds'
import { tallyFromJson } from '@/scoring/tally-json'
import { requireTeam } from './require-team'

/** For how many days a report counts as new. */
const NEW_FOR_DAYS = 14
const DAY = 86_400_000

/** The teams' parts in one round. */
export type RoundGroup<Part> = { round: { id: string; name: string }; parts: Part[] }
export type Part = OpenPart & { answered: number }

export type Waiting = {
  /** Parts in open rounds that ask for the lead's view and do not have it yet. */
  toAnswer: Part[]
  /** The open rounds, with how many members have answered. */
  open: RoundGroup<Part>[]
  /** The reports of the last fourteen days; not those of which everything is withheld. */
  ready: RoundGroup<ReadyReport>[]
}

/** What rounds have waiting for the actor, in all teams that they see or in one. @throws AppError `not-found`. */
export async function getWaiting(actor: Actor, teamId?: string): Promise<Waiting> {
  const teamIds = teamId === undefined ? actor.teamIds : [(await requireTeam(actor, teamId)).id]
  const now = databaseNow()
  const [parts, answered, reports] = await Promise.all([
    listOpenParts(actor.workspaceId, teamIds, now),
    countDraftAnswers(actor.workspaceId),
    listReadyReports(actor.workspaceId, teamIds, new Date(now.getTime() - NEW_FOR_DAYS * DAY)),
  ])
  const open = parts.map((part) => ({ ...part, answered: answered.get(part.id) ?? 0 }))
  return {
    toAnswer: open.filter(({ round, leadSubmittedAt }) => round.asksLead && leadSubmittedAt === null),
    open: byRound(open),
    ready: byRound(reports.filter(tellsAnything)),
  }
}

function tellsAnything({ tallies }: ReadyReport): boolean {
  return tallies.some(({ data }) => tallyFromJson(data).withheld === null)
}

function byRound<Part extends { round: { id: string; name: string } | null }>(parts: readonly Part[]) {
  const groups = new Map<string, RoundGroup<Part>>()
  for (const part of parts) {
    if (part.round === null) continue
    const group = groups.get(part.round.id)
    if (group) group.parts.push(part)
    else groups.set(part.round.id, { round: part.round, parts: [part] })
  }
  return [...groups.values()]
}
