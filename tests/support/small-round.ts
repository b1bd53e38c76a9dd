import type { Answer } from '@/questionnaire/answer-schema'
import type { Answers } from '@/scoring/tally'

type Said = Answer | null

/** The practices of the quick check, in its order. */
const PRACTICES = [
  'culture.swarming',
  'culture.blameless-postmortems',
  'automation.configuration-as-code',
  'automation.continuous-delivery',
  'lean.retrospectives',
  'lean.fast-recovery',
  'measurement.lead-time',
  'measurement.data-driven-roadmap',
  'sharing.you-build-it-you-run-it',
  'sharing.peer-review',
]

const answers = (said: readonly Said[]): Answers =>
  Object.fromEntries(PRACTICES.flatMap((id, index) => (said[index] ? [[id, said[index]]] : [])))

/**
 * Five members in a quick check; what must be shown of it was computed by hand.
 *
 * Culture: scores 2, 2.5, 3.5, 4, none (1 of 2). Mean 3, s² = 2.5/3, s = 0.9129, t(3) = 3.1824: 3 ± 1.4526.
 * Automation: 3 five times. Lean: two gave a level for retrospectives, so it is withheld, and with it half of the pillar.
 * Measurement: 4, 2, 4, 2, 3. Mean 3, s = 1, t(4) = 2.7764: 3 ± 1.2417.
 * Sharing: 3, 3.5, 3.5, 3.5, 4. Mean 3.5, s² = 0.5/4, s = 0.3536: 3.5 ± 0.4390.
 */
export const MEMBERS: readonly Answers[] = [
  answers([1, 3, 2, 4, 2, 4, 3, 5, 2, 4]),
  answers([2, 3, 2, 4, 2, 4, 3, 1, 3, 4]),
  answers([4, 3, 2, 4, 'na', 4, 3, 5, 3, 4]),
  answers([5, 3, 2, 4, 'na', 4, 3, 1, 3, 4]),
  answers([3, 'unknown', 2, 4, 'na', 4, 3, 'na', 4, 4]),
]

/** Pillars 4, 3, 5, 2.5 and 3.5: gaps of +1, 0, none, −0.5 and 0. */
export const LEAD = answers([4, 4, 2, 4, 5, 5, 2, 3, 3, 4])

/**
 * The same team a round before. Culture 2, 2, 3, 3, 2 (s² = 0.3): now +0.6, of which t(4.685) = 2.626 times
 * √(0.3/5 + 0.8333/4) = 0.518, 1.36, would have shown. Automation 2.5 five times: risen by 0.5. Measurement: two gave a
 * level for the lead time, so that there was no score. Sharing 5 five times: 1.5 is more than 2.776 × √(0.125/5) = 0.44.
 */
export const EARLIER: readonly Answers[] = [
  answers([2, 2, 2, 3, 3, 3, 3, 3, 5, 5]),
  answers([2, 2, 2, 3, 3, 3, 3, 3, 5, 5]),
  answers([3, 3, 2, 3, 3, 3, 'na', 3, 5, 5]),
  answers([3, 3, 2, 3, 3, 3, 'na', 3, 5, 5]),
  answers([2, 2, 2, 3, 3, 3, 'na', 3, 5, 5]),
]

/** Four members, where five are needed, who say the one or the other. */
export const TOO_FEW = {
  low: Array.from({ length: 4 }, () => answers([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])),
  high: [
    answers([5, 4, 5, 4, 5, 4, 5, 4, 5, 4]),
    answers([5, 'na', 5, 4, 5, null, 5, 4, 2, 4]),
    answers([5, 4, 3, 4, 5, 4, 'unknown', 4, 5, 4]),
    answers([5, 4, 5, null, 5, 4, 5, 4, 5, 4]),
  ],
}

/** The members with other answers to the one practice that is withheld. */
export const WITHHELD_OTHERWISE: readonly Answers[] = MEMBERS.map((member, index) => ({
  ...member,
  'lean.retrospectives': index < 2 ? 5 : index === 2 ? 'unknown' : 'na',
}))
