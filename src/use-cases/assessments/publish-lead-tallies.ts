import 'server-only'
import type { Actor } from '@/auth/actor'
import { listPublished } from '@/database/assessments'
import { findLeadAnswers } from '@/database/responses'
import { insertTallies, type StoredTally } from '@/database/tallies'
import type { Answer } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { publishedTally } from '@/scoring/published-tally'
import { sharedPractices } from '@/scoring/shared-practices'
import { tallyToJson } from '@/scoring/tally-json'
import { type AssessmentWithQuestions, withQuestions } from './require-assessment'

type Answers = Readonly<Record<string, Answer>>

/**
 * Publishes the tally of a lead's answers. Where the team's previous assessment asked other practices, both tallies
 * over the shared ones are published too, so that change never needs the answers again (docs/scoring.md, rule 8).
 */
export async function publishLeadTallies(
  actor: Actor,
  assessment: AssessmentWithQuestions,
  answers: Answers,
): Promise<void> {
  const published = await listPublished(actor.workspaceId, [assessment.team.id])
  const previous = published.filter(({ id }) => id !== assessment.id).at(-1)
  await insertTallies([
    tally(assessment.id, '', answers, assessment.asked),
    ...(previous ? await sharedTallies(actor, withQuestions(previous), assessment, answers) : []),
  ])
}

async function sharedTallies(
  actor: Actor,
  previous: AssessmentWithQuestions,
  assessment: AssessmentWithQuestions,
  answers: Answers,
): Promise<StoredTally[]> {
  if (sameIds(previous.asked, assessment.asked)) return []
  const previousAnswers = await findLeadAnswers(actor.workspaceId, previous.id)
  if (previousAnswers === null) return []
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
