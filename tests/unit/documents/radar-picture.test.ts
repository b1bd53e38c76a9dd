import { describe, expect, it } from 'vitest'
import { radarLegend } from '@/documents/radar-picture'
import { byPillar } from '@/scoring/by-pillar'
import { seriesOf, WORDS } from '../charts/radar-fixture'

const words = { ...WORDS, n: (lowest: number, highest: number) => `n = ${lowest} to ${highest}` }

describe('the legend of a radar as a picture', () => {
  it('tells on how many answers the scores rest that there are', () => {
    const n = { ...byPillar(() => 7), automation: 0, lean: 5 }
    const [entry] = radarLegend([seriesOf([1, null, 3, 4, 5], { n })], words)
    expect(entry?.note).toBe(
      'n = 5 to 7 · name-of-culture 1.00 · name-of-automation withheld · name-of-lean 3.00 · name-of-measurement 4.00 · name-of-sharing 5.00',
    )
  })

  it('tells no number where there is no score at all', () => {
    const [entry] = radarLegend([seriesOf([null, null, null, null, null], { n: byPillar(() => 0) })], words)
    expect(entry?.note).not.toContain('n =')
  })
})
