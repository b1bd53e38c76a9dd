import 'server-only'
import { Prisma } from './generated/sqlite/client'
import { quickRows } from './quick'
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
}
const ROUND = Prisma.raw(
  Object.entries(OF_ROUND)
    .map(([name, column]) => `round.${column} AS "${name}"`)
    .join(', '),
)

type Row = Round & {
  _assessment: string
  _team: string
  _teamName: string
  _workspace: string
  _timeZone: string
  _link: string | null
  _used: boolean | null
}

/**
 * What a link leads to, whatever the state of its round; null if there is no such link. Both kinds are looked for in
 * one statement, so that the time it takes tells nothing.
 * @param hash - of the link's token
 */
export async function findLinked(hash: string): Promise<Linked | null> {
  const [row] = await quickRows<Row>(Prisma.sql`
    SELECT assessment.id AS "_assessment", team.id AS "_team", team.name AS "_teamName",
      workspace.name AS "_workspace", workspace.time_zone AS "_timeZone",
      personal_link.id AS "_link", personal_link.used AS "_used", ${ROUND}
    FROM assessment
    JOIN round ON round.id = assessment.round_id
    JOIN team ON team.id = assessment.team_id
    JOIN workspace ON workspace.id = assessment.workspace_id
    LEFT JOIN personal_link ON personal_link.token_hash = ${hash}
    WHERE assessment.link_hash = ${hash}
      OR assessment.id = (SELECT assessment_id FROM personal_link WHERE token_hash = ${hash})`)
  if (!row) return null
  const { _assessment, _team, _teamName, _workspace, _timeZone, _link, _used, ...round } = row
  return {
    kind: _link === null ? 'team' : 'personal',
    assessmentId: _assessment,
    team: { id: _team, name: _teamName },
    workspace: { name: _workspace, timeZone: _timeZone },
    round,
    personalLink: _link === null ? null : { id: _link, used: _used === true },
  }
}
