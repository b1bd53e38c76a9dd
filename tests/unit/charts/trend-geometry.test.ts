import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TREND_PANEL, trendPanelFor, trendPath, trendPoints, trendX, trendY } from '@/charts/trend-geometry'

const score = fc.double({ min: 1, max: 5, noNaN: true })

describe('trendY', () => {
  it('has level 1 at the bottom and level 5 at the top, the others between at equal distances', () => {
    expect([1, 2, 3, 4, 5].map(trendY)).toEqual([94, 73, 52, 31, 10])
  })

  it('refuses what is not a score', () => {
    for (const value of [0, 0.99, 5.01, Number.NaN]) expect(() => trendY(value)).toThrow(RangeError)
  })
})

describe('trendX', () => {
  it('puts a single assessment in the middle', () => {
    expect(trendX(0, 1)).toBe((TREND_PANEL.left + TREND_PANEL.right) / 2)
  })

  it('goes from left to right in equal steps', () => {
    expect([0, 1, 2].map((index) => trendX(index, 3))).toEqual([26, 76, 126])
  })
})

describe('trendPanelFor', () => {
  it('is wider for many points, and no higher', () => {
    expect([1, 10].map(trendPanelFor)).toEqual([
      { width: 176, right: 134 },
      { width: 176, right: 134 },
    ])
    expect(trendPanelFor(11)).toEqual({ width: 336, right: 294 })
    expect(trendX(10, 11)).toBe(294 - 8)
  })
})

describe('trendPath', () => {
  it('has no line to a place where it stops', () => {
    expect(trendPath(trendPoints([1, 5, 3]), new Set([1]))).toBe('M26 94M76 10L126 52')
  })

  it('breaks where there is no score, and goes on after it', () => {
    expect(trendPath(trendPoints([1, 5, null, 3, 3]))).toBe('M26 94L51 10M101 52L126 52')
  })

  it('has a line for each two successive scores, all within the panel', () => {
    fc.assert(
      fc.property(fc.array(fc.option(score), { maxLength: 12 }), (values) => {
        const points = trendPoints(values)
        const successive = values.filter((value, index) => index > 0 && value !== null && values[index - 1] !== null)
        expect((trendPath(points).match(/L/g) ?? []).length).toBe(successive.length)
        for (const point of points) {
          if (point === null) continue
          expect(point.x).toBeGreaterThanOrEqual(TREND_PANEL.left)
          expect(point.x).toBeLessThanOrEqual(trendPanelFor(values.length).right)
          expect(point.y).toBeGreaterThanOrEqual(TREND_PANEL.top)
          expect(point.y).toBeLessThanOrEqual(TREND_PANEL.bottom)
        }
      }),
    )
  })
})
