import type { PublishedComment } from '@/database/comments'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { practicesById } from '@/questionnaire/practices-by-id'
import type { Questionnaire } from '@/questionnaire/schema'
import { agreement } from '@/scoring/agreement'
import { confidenceInterval } from '@/scoring/confidence-interval'
import { pillarCoverage } from '@/scoring/pillar-coverage'
import { pillarLevel } from '@/scoring/pillar-level'
import { pillarScore } from '@/scoring/pillar-score'
import { practiceEntry } from '@/scoring/practice-entry'
import { practiceScore } from '@/scoring/practice-score'
import type { PublishedTally } from '@/scoring/tally'
import { whatWouldRaiseIt } from '@/scoring/what-would-raise-it'

export type PracticeReport = ReturnType<typeof pillarReport>['practices'][number]

/** One pillar of a report: its figures, and those of each practice asked. */
export function pillarReport(
  questionnaire: Questionnaire,
  asked: AskedPillar,
  tally: PublishedTally,
  comments: readonly PublishedComment[],
) {
  const practices = practicesById(questionnaire)
  return {
    id: asked.id,
    ...pillarScore(tally.pillars[asked.id]),
    interval: confidenceInterval(tally.pillars[asked.id]),
    coverage: pillarCoverage(tally, asked),
    level: pillarLevel(tally, asked),
    raise: whatWouldRaiseIt(tally, asked),
    /** The ids of the practices that its score leaves out, since they are withheld. */
    withheldPractices: asked.practices.flatMap(({ id }) => (practiceEntry(tally, id) ? [] : [id])),
    practices: asked.practices.flatMap(({ id }) => {
      const practice = practices.get(id)
      if (!practice) return []
      const entry = practiceEntry(tally, id)
      return {
        practice,
        ...practiceScore(entry),
        /** How many said that they don't know, and how many said nothing: 0 also where that is withheld. */
        saidUnknown: entry?.unknown ?? 0,
        missing: entry?.missing ?? 0,
        agreement: entry && agreement(entry.levels),
        comments: comments.filter((comment) => comment.practiceId === id).map(({ text }) => text),
      }
    }),
  }
}
