import type { StoredTally } from '@/database/tallies'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { publishedTally } from '@/scoring/published-tally'
import { sharedPractices } from '@/scoring/shared-practices'
import type { Answers } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'

/** What a lead answered in an assessment, and what was asked. */
export type LeadAnswers = { id: string; answers: Answers; asked: readonly AskedPillar[] }

/** The tally of a lead's answers over all practices asked. */
export function wholeLeadTally({ id, answers, asked }: LeadAnswers): StoredTally {
  return tally(id, '', answers, asked)
}

/** Both tallies over the practices that two assessments share, the earlier one first; none where they asked the same. */
export function sharedLeadTallies(before: LeadAnswers, after: LeadAnswers): StoredTally[] {
  if (ids(before.asked) === ids(after.asked)) return []
  const shared = sharedPractices(before.asked, after.asked)
  return [tally(after.id, before.id, after.answers, shared), tally(before.id, after.id, before.answers, shared)]
}

function tally(assessmentId: string, sharedWith: string, answers: Answers, asked: readonly AskedPillar[]): StoredTally {
  // A lead is identified, so nothing is withheld and the group size does not matter.
  return { assessmentId, voice: 'lead', sharedWith, data: tallyToJson(publishedTally([answers], asked, 'lead', 1)) }
}

const ids = (asked: readonly AskedPillar[]) => asked.flatMap(({ practices }) => practices.map(({ id }) => id)).join()
