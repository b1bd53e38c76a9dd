import { nameKey } from '@/database/name-key'
import { AppError } from '@/errors/app-error'
import { askedPractices } from '@/questionnaire/asked-practices'
import { publishedQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import { questionnaireOf } from '../questionnaires/questionnaire-of'
import { unfinishedIn } from '../questionnaires/unfinished-in'
import type { ArchiveRecord } from './archive-record'
import { isPublishable } from './archived-tally'

type Of<Kind extends ArchiveRecord['kind']> = Extract<ArchiveRecord, { kind: Kind }>
type Asking = Pick<Of<'round'>, 'questionnaire' | 'variant'>

/** What an archive holds. */
export type ArchiveSummary = { name: string; teams: number; rounds: number; assessments: number; people: number }

/**
 * Looks at the records of an archive one after the other: whether what they refer to is there, whether anything stands
 * there twice, and whether something is shown that must be withheld.
 * @returns `check` for each record and `finish` after the last; both throw an AppError `invalid` with the line
 */
export function archiveChecker() {
  const versions = new Map<string, Questionnaire>()
  const seen = new Set<string>()
  const rounds: Of<'round'>[] = []
  const teamsOf: number[] = []
  const shared: { line: number; from: number; to: number }[] = []
  const summary: ArchiveSummary = { name: '', teams: 0, rounds: 0, assessments: 0, people: 0 }

  function once(line: number, field: string, ...key: unknown[]) {
    const text = JSON.stringify(key)
    if (seen.has(text)) wrong(line, field)
    seen.add(text)
  }
  function idsOf(line: number, { questionnaire: { id, version }, variant }: Asking): ReadonlySet<string> {
    const found = publishedQuestionnaire(id, version) ?? versions.get(`${id}:${version}`)
    if (!found) return wrong(line, 'questionnaire')
    return new Set(askedPractices(found, variant).flatMap(({ practices }) => practices.map((one) => one.id)))
  }
  function checkQuestionnaire(line: number, { id, version, document, publishedAt }: Of<'questionnaire'>) {
    once(line, 'version', 'questionnaire', id, version)
    if (publishedQuestionnaire(id, version)) wrong(line, 'id')
    if (publishedAt === null) return
    if (unfinishedIn(document).length > 0) wrong(line, 'document')
    versions.set(`${id}:${version}`, questionnaireOf(id, version, document))
  }
  function checkRound(line: number, round: Of<'round'>) {
    idsOf(line, round)
    if ((round.openedAt === null) !== (round.closedAt === null)) wrong(line, 'closedAt')
    rounds.push(round)
    summary.rounds += 1
  }
  function checkAssessment(line: number, assessment: Of<'assessment'>) {
    const round = assessment.round === null ? null : (rounds[assessment.round] ?? wrong(line, 'round'))
    const ids = idsOf(line, assessment)
    if (assessment.team >= summary.teams) wrong(line, 'team')
    if (round) {
      once(line, 'round', 'part', assessment.team, assessment.round)
      if (questionsOf(round) !== questionsOf(assessment)) wrong(line, 'questionnaire')
      if ((round.closedAt === null) !== (assessment.publishedAt === null)) wrong(line, 'publishedAt')
    }
    const isPublished = assessment.publishedAt !== null
    if (!isPublished && assessment.lead !== null) wrong(line, 'lead')
    if (Object.keys(assessment.lead ?? {}).some((id) => !ids.has(id))) wrong(line, 'lead')
    if (assessment.draft.some(({ practiceId }) => !ids.has(practiceId))) wrong(line, 'draft')
    if (isPublished && assessment.draft.length > 0) wrong(line, 'draft')
    if (new Set(assessment.draft.map(({ practiceId }) => practiceId)).size < assessment.draft.length)
      wrong(line, 'draft')
    const isSaid = ({ practiceId }: { practiceId: string }) => isPublished && ids.has(practiceId)
    if (!assessment.comments.every(isSaid)) wrong(line, 'comments')
    const from = teamsOf.push(assessment.team) - 1
    for (const { voice, sharedWith, data } of assessment.tallies) {
      const isAllowed = isPublished && (voice === 'lead' || round?.asksMembers === true)
      if (!isAllowed || !Object.keys(data.p).every((id) => ids.has(id))) wrong(line, 'tallies')
      if (!isPublishable(data, voice, round?.minimumGroupSize ?? Number.POSITIVE_INFINITY)) wrong(line, 'tallies')
      once(line, 'tallies', 'tally', from, voice, sharedWith)
      if (typeof sharedWith === 'number') shared.push({ line, from, to: sharedWith })
    }
    summary.assessments += 1
  }
  return {
    check(record: ArchiveRecord, line: number): void {
      if (record.kind === 'workspace') summary.name = record.name
      if (record.kind === 'team') {
        once(line, 'name', 'team', nameKey(record.name))
        if (new Set(record.tags.map(nameKey)).size < record.tags.length) wrong(line, 'tags')
        summary.teams += 1
      }
      if (record.kind === 'questionnaire') checkQuestionnaire(line, record)
      if (record.kind === 'round') checkRound(line, record)
      if (record.kind === 'note') {
        if (record.round >= rounds.length) wrong(line, 'round')
        if (record.team !== null && record.team >= summary.teams) wrong(line, 'team')
      }
      if (record.kind === 'assessment') checkAssessment(line, record)
      if (record.kind === 'person') {
        once(line, 'email', 'person', record.email)
        if (record.teams.some((team) => team >= summary.teams)) wrong(line, 'teams')
        summary.people += 1
      }
    },
    finish(): ArchiveSummary {
      for (const { line, from, to } of shared) {
        if (to === from || teamsOf[to] !== teamsOf[from]) wrong(line, 'tallies')
      }
      return summary
    },
  }
}

const questionsOf = ({ questionnaire: { id, version }, variant }: Asking) => `${id}:${version}:${variant}`

function wrong(line: number, field: string): never {
  throw new AppError('invalid', [{ field: `line ${line}: ${field}`, problem: 'archiveField' }])
}
