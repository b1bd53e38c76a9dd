import 'server-only'
import {
  archivedAssessmentIds,
  archivedAssessments,
  archivedNotes,
  archivedPeople,
  archivedQuestionnaires,
  archivedRounds,
  archivedTeams,
  countUnsettledRounds,
} from '@/database/archived-rows'
import type { Workspace } from '@/database/workspaces'
import { version } from '../system/version'
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './archive-record'

type Numbers = ReadonlyMap<string, number>

const numbered = (ids: readonly string[]): Numbers => new Map(ids.map((id, index) => [id, index]))
const asked = (row: { questionnaireId: string; questionnaireVersion: number; variant: string }) => ({
  questionnaire: { id: row.questionnaireId, version: row.questionnaireVersion },
  variant: row.variant,
})

/**
 * All records of a workspace's archive but the last, to be read in a snapshot. Ids are left out: what a record refers to
 * is told by its number, so that an archive of an imported archive is the same.
 */
export async function* archiveRecords({ id, ...workspace }: Workspace, exportedAt: Date): AsyncGenerator<object> {
  yield {
    kind: 'manifest',
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    program: version().version,
    exportedAt,
    leftOut: { openRounds: await countUnsettledRounds(id) },
  }
  const { name, minimumGroupSize, targetLevels, timeZone, forgetAfterDays } = workspace
  yield {
    kind: 'workspace',
    name,
    minimumGroupSize,
    targetLevels: JSON.parse(targetLevels) as object,
    timeZone,
    forgetAfterDays,
  }
  const teams = await archivedTeams(id)
  for (const { id: _, tags, ...team } of teams) yield { kind: 'team', ...team, tags: tags.map((tag) => tag.name) }
  for (const { questionnaireId, version: edition, content, ...times } of await archivedQuestionnaires(id)) {
    yield { kind: 'questionnaire', id: questionnaireId, version: edition, document: JSON.parse(content), ...times }
  }
  const rounds = await archivedRounds(id)
  for (const { id: _, questionnaireId, questionnaireVersion, variant, ...round } of rounds) {
    yield { kind: 'round', ...asked({ questionnaireId, questionnaireVersion, variant }), ...round }
  }
  const ofTeam = numbered(teams.map((team) => team.id))
  const ofRound = numbered(rounds.map((round) => round.id))
  for (const { roundId, teamId, text, createdAt } of await archivedNotes(id)) {
    yield { kind: 'note', round: ofRound.get(roundId), team: teamId && ofTeam.get(teamId), text, createdAt }
  }
  yield* assessmentRecords(id, ofTeam, ofRound)
  const people = (await archivedPeople(id)).map(({ email, role, teamIds }) => ({
    kind: 'person',
    email,
    role,
    teams: teamIds.flatMap((team) => ofTeam.get(team) ?? []).toSorted((a, b) => a - b),
  }))
  yield* people.toSorted((a, b) => (a.email < b.email ? -1 : 1))
}

async function* assessmentRecords(workspaceId: string, ofTeam: Numbers, ofRound: Numbers): AsyncGenerator<object> {
  const ofAssessment = numbered(await archivedAssessmentIds(workspaceId))
  let page = await archivedAssessments(workspaceId, null)
  while (page.length > 0) {
    for (const { id: _, teamId, roundId, responses, draftAnswers, tallies, comments, ...row } of page) {
      const { questionnaireId, questionnaireVersion, variant, ...rest } = row
      const [lead] = responses
      yield {
        kind: 'assessment',
        team: ofTeam.get(teamId),
        round: roundId && ofRound.get(roundId),
        ...asked({ questionnaireId, questionnaireVersion, variant }),
        ...rest,
        lead: lead ? (JSON.parse(lead.answers) as object) : null,
        draft: draftAnswers.map(({ answer, ...rest }) => ({ ...rest, answer: levelOr(answer) })),
        tallies: tallies.flatMap((tally) => tallyRecord(tally, ofAssessment)).toSorted(byText),
        comments: comments.toSorted(byText),
      }
    }
    page = await archivedAssessments(workspaceId, page.at(-1)?.id ?? null)
  }
}

function tallyRecord({ voice, sharedWith, data }: { voice: string; sharedWith: string; data: string }, ids: Numbers) {
  const other = sharedWith === '' || sharedWith === 'quick' ? sharedWith : ids.get(sharedWith)
  return other === undefined ? [] : [{ voice, sharedWith: other, data: JSON.parse(data) as object }]
}

/** Answers of drafts are stored as texts. */
const levelOr = (answer: string | null) => (answer !== null && /^\d$/.test(answer) ? Number(answer) : answer)

/** Not in the order of the database, which may tell something, and is another one elsewhere. */
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
