import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnSeries, unscoredPillars } from '@/charts/drawn-series'
import { seriesStyles } from '@/charts/series-style'
import { seriesOf, teams } from './radar-fixture'

const kind = fc.constantFrom<'current' | 'previous' | 'compared'>('current', 'previous', 'compared')
const upToSix = fc.array(fc.record({ kind }), { minLength: 1, maxLength: 6 })

describe('seriesStyles', () => {
  it('gives each outline its own dash and marker', () => {
    fc.assert(
      fc.property(upToSix, (series) => {
        const styles = seriesStyles(series)
        expect(new Set(styles.map(({ dash }) => dash)).size).toBe(series.length)
        expect(new Set(styles.map(({ marker }) => marker)).size).toBe(series.length)
      }),
    )
  })

  it('gives each compared outline its own colour', () => {
    expect(new Set(seriesStyles(teams(6)).map(({ colour }) => colour)).size).toBe(6)
  })

  it('keeps the current outline solid and the previous one dashed, whatever else is shown', () => {
    const [, compared, previous, current] = seriesStyles([
      { kind: 'compared' },
      { kind: 'compared' },
      { kind: 'previous' },
      { kind: 'current' },
    ])
    expect(current).toMatchObject({ dash: 'none', marker: 'circle', colour: 'var(--accent)' })
    expect(previous).toMatchObject({ dash: '4 4', marker: 'square', colour: 'var(--quiet)' })
    expect(compared?.dash).not.toBe('none')
    expect(seriesStyles([{ kind: 'previous' }])[0]?.dash).toBe('4 4')
  })

  it('refuses a seventh', () => {
    expect(() => seriesStyles(teams(7))).toThrow(new RangeError('A radar shows at most 6 outlines, not 7'))
  })
})

describe('drawnSeries', () => {
  it('draws the previous round first and the own team last', () => {
    const all = [seriesOf([1, 1, 1, 1, 1]), ...teams(1), seriesOf([2, 2, 2, 2, 2], { id: 'before', kind: 'previous' })]
    expect(drawnSeries(all).map(({ series }) => series.id)).toEqual(['before', 'team-0', 'now'])
  })
})

describe('unscoredPillars', () => {
  const before = seriesOf([1, 2, 3, 4, 5], { kind: 'previous' })

  it('does not count what the previous round scored', () => {
    expect(unscoredPillars([seriesOf([1, null, 3, 4, 5]), before])).toEqual(['automation'])
    expect(unscoredPillars([before])).toEqual([])
  })

  it('names a pillar only if nobody has a score', () => {
    expect(unscoredPillars([seriesOf([1, null, null, 4, 5]), ...teams(1)])).toEqual([])
  })
})
