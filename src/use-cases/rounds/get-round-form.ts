import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { databaseNow } from '@/database/database-now'
import { listRoundTeams } from '@/database/round-teams'
import { listRounds, type Round } from '@/database/rounds'
import { listTags } from '@/database/team-tags'
import { listTeams } from '@/database/teams'
import type { Variant } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { askableQuestionnaires } from '../questionnaires/askable-questionnaires'
import { versionName } from '../questionnaires/questionnaire-choice'
import { requireWorkspace } from '../workspaces/require-workspace'
import { requireRound } from './require-round'
import { roundState } from './round-state'
import { suggestedTimes, wallTime } from './wall-time'

export type RoundForm = Awaited<ReturnType<typeof getRoundForm>>

/** Where a plan begins: with nothing, with a round to copy (or the last one), or with the planned round to change. */
type From = { copy?: string | undefined; change?: string | undefined }

/**
 * What the form of a round begins with. A copy has new times and is asked for by whoever makes it.
 * @throws AppError `forbidden`, or `not-found` for a round that is not there.
 */
export async function getRoundForm(actor: Actor, { copy, change }: From = {}) {
  requireRole(actor, 'admin', 'coach')
  const { workspaceId } = actor
  const [{ timeZone }, teams, tags, askable] = await Promise.all([
    requireWorkspace(actor),
    listTeams(workspaceId),
    listTags(workspaceId),
    askableQuestionnaires(workspaceId),
  ])
  const round = await roundToBeginWith(actor, change ?? copy)
  const asked = new Set(round && (await listRoundTeams(workspaceId, round.id)).map(({ team }) => team.id))
  const all = teams.length > 0 && teams.every(({ id }) => asked.has(id))
  const times = round && change !== undefined ? plannedTimes(round, timeZone) : suggestedTimes(databaseNow(), timeZone)
  const planned = change === undefined ? null : round && versionOf(round)
  const same = round && askable.find(({ id }) => id === round.questionnaireId)
  return {
    timeZone,
    /** What it may ask with: the latest versions, and the one that a planned round has. */
    questionnaires: [
      ...(planned && !askable.some((one) => versionName(one) === versionName(planned)) ? [planned] : []),
      ...askable,
    ].map(({ title, ...version }) => ({ value: versionName(version), title, version: version.version })),
    /** Of the round that is changed: once it has opened, nothing of its plan can be. */
    state: round && change !== undefined ? roundState(round, databaseNow()) : null,
    values: {
      name: round?.name ?? '',
      askedBy: change === undefined ? null : (round?.askedBy ?? null),
      purpose: round?.purpose ?? '',
      // A copy asks with the latest version of what the round asked with.
      questionnaire: versionName(planned ?? same ?? currentQuestionnaire),
      variant: round?.variant ?? ('full' satisfies Variant),
      lead: round?.asksLead ?? true,
      members: round?.asksMembers ?? true,
      ...times,
      all,
    },
    tags: tags.map(({ key, name, teamIds }) => ({ key, name, teams: teamIds.length })),
    // Where all are asked, not each is ticked by itself: one that is added until then is asked, too.
    teams: teams.map(({ id, name }) => ({ id, name, ticked: !all && asked.has(id) })),
  }
}

async function roundToBeginWith(actor: Actor, id: string | undefined): Promise<Round | null> {
  if (id === undefined) return null
  if (id === 'last') return (await listRounds(actor.workspaceId))[0] ?? null
  return requireRound(actor, id)
}

const plannedTimes = ({ opensAt, closesAt }: Round, timeZone: string) => ({
  opensAt: wallTime(opensAt, timeZone),
  closesAt: wallTime(closesAt, timeZone),
})

const versionOf = ({ questionnaireId, questionnaireVersion }: Round) => ({
  id: questionnaireId,
  version: questionnaireVersion,
  title: questionnaireId,
})
