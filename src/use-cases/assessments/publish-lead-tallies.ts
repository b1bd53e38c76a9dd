import 'server-only'
import { listPublished } from '@/database/assessments'
import { listLeadAnswers } from '@/database/responses'
import { insertTallies, type StoredTally } from '@/database/tallies'
import type { Answer } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { publishedTally } from '@/scoring/published-tally'
import { sharedPractices } from '@/scoring/shared-practices'
import { tallyToJson } from '@/scoring/tally-json'
import { questionsOf } from './questions'
import type { AssessmentWithQuestions } from './require-assessment'

type Answers = Readonly<Record<string, Answer>>

/**
 * Publishes the tally of a lead's answers. Where the assessment in which a lead last answered for the team asked other
 * practices, both tallies over the shared ones are published too, so that change never needs the answers again
 * (docs/scoring.md, rule 8).
 */
export async function publishLeadTallies(
  workspaceId: string,
  assessment: AssessmentWithQuestions,
  answers: Answers,
): Promise<void> {
  await insertTallies([
    tally(assessment.id, '', answers, assessment.asked),
    ...(await sharedTallies(workspaceId, assessment, answers)),
  ])
}

async function sharedTallies(
  workspaceId: string,
  assessment: AssessmentWithQuestions,
  answers: Answers,
): Promise<StoredTally[]> {
  const published = await listPublished(workspaceId, [assessment.team.id])
  const answered = await listLeadAnswers(
    workspaceId,
    published.map(({ id }) => id).filter((id) => id !== assessment.id),
  )
  const last = published.findLast(({ id }) => answered.has(id))
  const previousAnswers = last && answered.get(last.id)
  if (!last || !previousAnswers) return []
  const previous = { ...last, ...(await questionsOf(workspaceId, last)) }
  if (sameIds(previous.asked, assessment.asked)) return []
  const shared = sharedPractices(previous.asked, assessment.asked)
  return [
    tally(assessment.id, previous.id, answers, shared),
    tally(previous.id, assessment.id, previousAnswers, shared),
  ]
}

function tally(assessmentId: string, sharedWith: string, answers: Answers, asked: readonly AskedPillar[]): StoredTally {
  // A lead is identified, so nothing is withheld and the group size does not matter.
  return { assessmentId, voice: 'lead', sharedWith, data: tallyToJson(publishedTally([answers], asked, 'lead', 1)) }
}

const ids = (asked: readonly AskedPillar[]) => asked.flatMap(({ practices }) => practices.map(({ id }) => id)).join()
const sameIds = (a: readonly AskedPillar[], b: readonly AskedPillar[]) => ids(a) === ids(b)
