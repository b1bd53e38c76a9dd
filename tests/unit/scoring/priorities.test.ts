import { describe, expect, it } from 'vitest'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { byPillar } from '@/scoring/by-pillar'
import { DEFAULT_TARGET_LEVEL, priorities } from '@/scoring/priorities'
import type { Answers } from '@/scoring/tally'
import { tallyOf } from '@/scoring/tally-of'
import { pillar } from './worked-example'

const fours = byPillar(() => DEFAULT_TARGET_LEVEL)
const listed = (responses: readonly Answers[], asked: readonly AskedPillar[], targets = fours) =>
  priorities(tallyOf(responses, asked), asked, targets)
const ids = (...given: Parameters<typeof listed>) => listed(...given).map(({ practiceId }) => practiceId)

describe('priorities', () => {
  it('puts a foundation that caps before a larger gap', () => {
    const [first, second, ...others] = listed(
      [
        { a: 2, b: 5, c: 5, d: 5, e: 1 },
        { a: 2, b: 5, c: 5, d: 5, e: 'na' },
      ],
      [pillar],
    )
    expect(first).toEqual({ pillarId: 'culture', practiceId: 'a', score: 2, caps: true, gap: 2 })
    expect(second).toEqual({ pillarId: 'culture', practiceId: 'e', score: 1, caps: false, gap: 3 })
    expect(others).toEqual([])
  })

  it('orders by weight times gap', () => {
    const heavy: AskedPillar = {
      ...pillar,
      practices: [
        { id: 'light', weight: 1, foundation: false },
        { id: 'heavy', weight: 3, foundation: false },
      ],
    }
    expect(ids([{ light: 2, heavy: 3 }], [heavy])).toEqual(['heavy', 'light'])
  })

  it('puts the lower agreement first among equals, and the unknown agreement last', () => {
    const responses: readonly Answers[] = [
      { a: 3, b: 2, c: 3, d: 3, e: 3 },
      { a: 3, b: 4, c: 3, d: 3, e: 3 },
      { a: 3, b: 3, c: 3, d: 'unknown', e: 3 },
    ]
    // d, with only two answers, has no agreement and counts as 1, like the unanimous a, c and e.
    expect(ids(responses, [pillar])).toEqual(['b', 'a', 'c', 'd', 'e'])
  })

  it('goes by id in the end, across pillars', () => {
    const lean: AskedPillar = { id: 'lean', practices: [{ id: 'Z', weight: 1, foundation: false }] }
    expect(ids([{ a: 3, b: 3, c: 3, d: 3, e: 3, Z: 3 }], [pillar, lean])).toEqual(['Z', 'a', 'b', 'c', 'd', 'e'])
  })

  it('leaves out what is at its target and what has no score', () => {
    expect(ids([{ a: 4, b: 5, c: 3, d: 'unknown', e: 'na' }], [pillar])).toEqual(['c'])
  })

  it('keeps a foundation that caps although it is at its target', () => {
    const [first] = listed([{ a: 2, b: 5, c: 5, d: 5, e: 5 }], [pillar], { ...fours, culture: 2 })
    expect(first).toMatchObject({ practiceId: 'a', caps: true, gap: 0 })
  })

  it('goes by the target of each pillar', () => {
    const lean: AskedPillar = { id: 'lean', practices: [{ id: 'z', weight: 1, foundation: false }] }
    expect(ids([{ a: 3, b: 3, c: 3, d: 3, e: 3, z: 3 }], [pillar, lean], { ...fours, culture: 3, lean: 5 })).toEqual([
      'z',
    ])
  })

  it('still orders the practices of a pillar that has no score', () => {
    expect(ids([{ a: 2, b: 1 }], [pillar])).toEqual(['b', 'a'])
  })

  it('is the same in whatever order the pillars and practices stand', () => {
    const lean: AskedPillar = { id: 'lean', practices: [{ id: 'z', weight: 2, foundation: false }] }
    const responses: readonly Answers[] = [{ a: 3, b: 2, c: 3, d: 1, e: 3, z: 3 }]
    const turned = [lean, { ...pillar, practices: pillar.practices.toReversed() }]
    expect(ids(responses, turned)).toEqual(ids(responses, [pillar, lean]))
  })
})
