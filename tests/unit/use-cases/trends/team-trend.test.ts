import { describe, expect, it } from 'vitest'
import { byPillar } from '@/scoring/by-pillar'
import { tallyIndex } from '@/use-cases/reports/published-tallies'
import { teamTrend } from '@/use-cases/trends/team-trend'
import { type Asking, inventedQuestions, publishedMembers, threeSay } from '../../../support/invented-versions'

const assessment = (id: string, asking: Asking) => ({
  id,
  publishedAt: new Date(`2026-0${id}-01T00:00:00Z`),
  round: null,
  questionnaireId: 'invented',
  questionnaireVersion: asking.version ?? 1,
  variant: asking.variant ?? ('full' as const),
  asked: inventedQuestions(asking),
})

// Version 1: culture 1.5, 2, 2.5 (b alone 2, 3, 4); automation 2, 2, 2; lean 3; measurement and sharing 4.
const FIRST = threeSay({
  a: [1, 1, 1],
  b: [2, 3, 4],
  d: [1, 1, 1],
  e: [3, 3, 3],
  f: [3, 3, 3],
  h: [4, 4, 4],
  i: [4, 4, 4],
})
// Version 2: culture 4.5 (b alone 4); automation 2.5; lean 1; measurement 4; sharing 5.
const SECOND = threeSay({
  b: [4, 4, 4],
  c: [5, 5, 5],
  d: [1, 1, 1],
  e: [4, 4, 4],
  g: [1, 1, 1],
  h: [4, 4, 4],
  i: [5, 5, 5],
})

const one = (before: number, after: number, practices = 1) => ({
  before,
  after,
  practices: { fewest: practices, most: practices },
  teams: null,
})

function trend(parts: readonly { asking: Asking; said: ReturnType<typeof threeSay> }[]) {
  const assessments = parts.map(({ asking }, index) => assessment(`${index + 1}`, asking))
  const tallies = parts.flatMap(({ asking, said }, index) => publishedMembers(`${index + 1}`, asking, said))
  return teamTrend(assessments, tallyIndex(tallies), 'member')
}

describe('teamTrend', () => {
  it('breaks where the version changed, and joins over the practices that both versions asked', () => {
    const [first, second] = trend([
      { asking: {}, said: FIRST },
      { asking: { version: 2 }, said: SECOND },
    ])
    expect(first?.joint).toBeNull()
    expect(second?.values).toEqual({ culture: 4.5, automation: 2.5, lean: 1, measurement: 4, sharing: 5 })
    expect(second?.joint).toEqual({
      from: '1',
      changed: 'questionnaire',
      pillars: {
        culture: one(3, 4),
        automation: one(2, 2.5, 2),
        // Another practice altogether.
        lean: null,
        measurement: one(4, 4),
        sharing: one(4, 5),
      },
    })
  })

  it('tells the move over the same practices, with the verdict of the report', () => {
    const [, second] = trend([
      { asking: {}, said: FIRST },
      { asking: { version: 2 }, said: SECOND },
    ])
    // Culture 2, 3, 4 → 4, 4, 4: t = 1 / √(1/3) = 1.73 on two degrees of freedom.
    expect(second?.changes.culture).toMatchObject({ difference: 1, verdict: 'within-noise' })
    expect(second?.changes.lean).toBeNull()
    expect(second?.changes.measurement).toMatchObject({ verdict: 'unchanged' })
    expect(second?.changes.sharing).toMatchObject({ verdict: 'risen' })
  })

  it('breaks where the variant changed', () => {
    const [, second, third] = trend([
      { asking: { variant: 'quick' }, said: FIRST },
      { asking: {}, said: FIRST },
      { asking: {}, said: FIRST },
    ])
    expect(second?.joint).toMatchObject({ from: '1', changed: 'variant' })
    expect(second?.joint?.pillars.culture).toEqual(one(3, 3))
    expect(third?.joint).toBeNull()
  })

  it('reaches over what was withheld as a whole, and says why there is no score', () => {
    const entries = trend([
      { asking: { variant: 'quick' }, said: FIRST },
      { asking: {}, said: FIRST.slice(0, 2) },
      { asking: {}, said: FIRST },
    ])
    expect(entries[1]).toMatchObject({
      joint: null,
      missing: byPillar(() => 'withheld'),
      changes: byPillar(() => null),
    })
    expect(entries[2]?.joint?.from).toBe('1')
    expect(entries[2]?.missing).toEqual(byPillar(() => null))
  })

  it('has an interval from three people on', () => {
    const [first] = trend([{ asking: {}, said: FIRST }])
    // 2 ± 4.3027 × 0.5 / √3
    expect(first?.ranges.culture?.low).toBe(1)
    expect(first?.ranges.culture?.high).toBeCloseTo(3.2421, 4)
    expect(first?.counts.culture).toBe(3)
  })
})
