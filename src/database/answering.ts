import 'server-only'
import { Prisma } from './generated/sqlite/client'
import { linksOf } from './links-of'
import { quickRows, quickTogether } from './quick'
import type { Round } from './rounds'

/** What a link for answering leads to. */
export type Linked = {
  kind: 'team' | 'personal'
  assessmentId: string
  team: { id: string; name: string }
  workspace: { name: string; timeZone: string }
  round: Round
  /** Of a personal link: its row, and whether somebody has answered by it. */
  personalLink: { id: string; used: boolean } | null
}

/** A round's own columns come under their names in `Round`. */
const OF_ROUND: Readonly<Record<keyof Round, string>> = {
  id: 'id',
  workspaceId: 'workspace_id',
  name: 'name',
  questionnaireId: 'questionnaire_id',
  questionnaireVersion: 'questionnaire_version',
  variant: 'variant',
  askedBy: 'asked_by',
  purpose: 'purpose',
  asksLead: 'asks_lead',
  asksMembers: 'asks_members',
  minimumGroupSize: 'minimum_group_size',
  forgetAfterDays: 'forget_after_days',
  opensAt: 'opens_at',
  closesAt: 'closes_at',
  openedAt: 'opened_at',
  closedAt: 'closed_at',
  forgottenAt: 'forgotten_at',
  remindedAt: 'reminded_at',
  sample: 'sample',
  imported: 'imported',
}
const ROUND = Prisma.raw(
  Object.entries(OF_ROUND)
    .map(([name, column]) => `round.${column} AS "${name}"`)
    .join(', '),
)

type Row = Round & {
  _hash: string
  _assessment: string
  _team: string
  _teamName: string
  _workspace: string
  _timeZone: string
  _link: string | null
  /** Yes and no, or 1 and 0. */
  _used: unknown
}

/**
 * What a link leads to, whatever the state of its round; null if there is no such link.
 * @param hash - of the link's token
 */
export async function findLinked(hash: string): Promise<Linked | null> {
  return quickTogether(findAllLinked, hash)
}

/** Both kinds of links are looked for in one statement, so that the time it takes tells nothing. */
async function findAllLinked(hashes: readonly string[]): Promise<(Linked | null)[]> {
  const rows = await quickRows<Row>(Prisma.sql`
    SELECT link.hash AS "_hash", assessment.id AS "_assessment", team.id AS "_team", team.name AS "_teamName",
      workspace.name AS "_workspace", workspace.time_zone AS "_timeZone",
      link.id AS "_link", link.used AS "_used", ${ROUND}
    FROM (${linksOf(hashes)}) AS link
    JOIN assessment ON assessment.id = link.assessment_id
    JOIN round ON round.id = assessment.round_id
    JOIN team ON team.id = assessment.team_id
    JOIN workspace ON workspace.id = assessment.workspace_id`)
  const found = new Map(rows.map((row) => [row._hash, linkedOf(row)]))
  return hashes.map((hash) => found.get(hash) ?? null)
}

function linkedOf(row: Row): Linked {
  const { _hash, _assessment, _team, _teamName, _workspace, _timeZone, _link, _used, ...round } = row
  return {
    kind: _link === null ? 'team' : 'personal',
    assessmentId: _assessment,
    team: { id: _team, name: _teamName },
    workspace: { name: _workspace, timeZone: _timeZone },
    round,
    personalLink: _link === null ? null : { id: _link, used: Boolean(_used) },
  }
}
