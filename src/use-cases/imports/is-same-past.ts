import { isDeepStrictEqual } from 'node:util'
import { askedPractices } from '@/questionnaire/asked-practices'
import { tallyToJson } from '@/scoring/tally-json'
import type { Asking, Questions } from '../assessments/questions'
import { memberTallies } from '../rounds/member-tallies'
import type { KnownPast } from './known-past'
import type { PastPart } from './plan-past'

/**
 * Whether what is to be brought in is there already. Of members it compares what was or would be published: so the
 * reply tells nothing about answers that reports do not.
 */
export function isSamePast(
  known: KnownPast,
  part: PastPart,
  asking: Asking & Questions & { at: Date; minimumGroupSize: number },
): boolean {
  const { assessment, lead, memberTally } = known
  const isAskedAlike =
    assessment.questionnaireId === asking.questionnaireId &&
    assessment.questionnaireVersion === asking.questionnaireVersion &&
    assessment.variant === asking.variant
  return (
    isAskedAlike &&
    known.at.getTime() === asking.at.getTime() &&
    isDeepStrictEqual(lead, part.lead) &&
    memberTally === wholeTally(part, asking, assessment.round?.minimumGroupSize ?? asking.minimumGroupSize)
  )
}

function wholeTally({ members }: PastPart, { questionnaire, asked }: Questions, minimumGroupSize: number) {
  if (members.length === 0) return null
  const quick = askedPractices(questionnaire, 'quick')
  const [whole] = memberTallies({ responses: members, asked, quick, minimumGroupSize, previous: null })
  return whole ? tallyToJson(whole.tally) : null
}
