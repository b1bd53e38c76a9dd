import type { AskedPillar, Variant } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import type { Answers, PublishedTally } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'
import { memberTallies } from '@/use-cases/rounds/member-tallies'

const pillar = (id: AskedPillar['id'], full: readonly string[], foundation: string) => ({
  id,
  practices: full.map((practice) => ({ id: practice, weight: 1, foundation: practice === foundation })),
})

/** Two versions of a questionnaire: the second drops culture's `a` and asks `c`, and asks another practice of lean. */
const VERSIONS: Readonly<Record<1 | 2, readonly AskedPillar[]>> = {
  1: [
    pillar('culture', ['a', 'b'], 'b'),
    pillar('automation', ['d', 'e'], 'd'),
    pillar('lean', ['f'], 'f'),
    pillar('measurement', ['h'], 'h'),
    pillar('sharing', ['i'], 'i'),
  ],
  2: [
    pillar('culture', ['b', 'c'], 'b'),
    pillar('automation', ['d', 'e'], 'd'),
    pillar('lean', ['g'], 'g'),
    pillar('measurement', ['h'], 'h'),
    pillar('sharing', ['i'], 'i'),
  ],
}

export type Asking = { version?: 1 | 2; variant?: Variant }

/** What a variant of a version asks: the quick check one practice a pillar. */
export function inventedQuestions({ version = 1, variant = 'full' }: Asking): readonly AskedPillar[] {
  const asked = VERSIONS[version]
  if (variant === 'full') return asked
  return asked.map((one) => ({ ...one, practices: one.practices.filter(({ foundation }) => foundation) }))
}

/** What is published of members who answer a version, three of them being enough. */
export function publishedMembers(assessmentId: string, asking: Asking, responses: readonly Answers[]) {
  const quick = inventedQuestions({ ...asking, variant: 'quick' })
  const round = { responses, asked: inventedQuestions(asking), quick, minimumGroupSize: 3, previous: null }
  return memberTallies(round).map(({ sharedWith, tally }: { sharedWith: string; tally: PublishedTally }) => ({
    assessmentId,
    voice: 'member',
    sharedWith,
    data: tallyToJson(tally),
  }))
}

/** Three members who give these levels to the practices: `a: [1, 2, 3]` is a level by each. */
export function threeSay(levels: Readonly<Record<string, readonly [Level, Level, Level]>>): Answers[] {
  return [0, 1, 2].map((member) =>
    Object.fromEntries(Object.entries(levels).map(([id, given]) => [id, given[member] ?? 1])),
  )
}
