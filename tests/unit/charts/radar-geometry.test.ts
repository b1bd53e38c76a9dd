import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisValues, bandPath, outlinePath, outlinePoints, radarPoint, ringPoints } from '@/charts/radar-geometry'
import { byPillar } from '@/scoring/by-pillar'

const CIRCLE = { cx: 210, cy: 178, radius: 136 }
const UNIT = { cx: 0, cy: 0, radius: 100 }

const score = fc.double({ min: 1, max: 5, noNaN: true })
const scores = fc.array(score, { minLength: 5, maxLength: 5 })
const gappy = fc.array(fc.option(score), { minLength: 5, maxLength: 5 })
const axis = fc.integer({ min: 0, max: 4 })

const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - CIRCLE.cx, y - CIRCLE.cy)
const pairs = (path: string) => path.match(/-?[\d.]+ -?[\d.]+/g) ?? []

describe('radarPoint', () => {
  it('puts Culture at the top and the others clockwise', () => {
    expect(radarPoint(UNIT, 0, 5)).toEqual({ x: 0, y: -100 })
    expect(ringPoints(UNIT, 5).map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [0, -100],
      [95, -31],
      [59, 81],
      [-59, 81],
      [-95, -31],
    ])
  })

  it('has zero at the centre and the levels at equal distances', () => {
    expect(radarPoint(CIRCLE, 3, 0)).toEqual({ x: 210, y: 178 })
    expect([1, 2, 3, 4, 5].map((level) => radarPoint(UNIT, 0, level).y)).toEqual([-20, -40, -60, -80, -100])
  })

  it('never leaves the outer ring', () => {
    fc.assert(
      fc.property(axis, score, (index, value) => {
        expect(distance(radarPoint(CIRCLE, index, value))).toBeLessThanOrEqual(CIRCLE.radius + 0.01)
      }),
    )
  })

  it('lies further out the higher the value', () => {
    fc.assert(
      fc.property(axis, score, score, (index, a, b) => {
        const nearer = distance(radarPoint(CIRCLE, index, Math.min(a, b)))
        expect(distance(radarPoint(CIRCLE, index, Math.max(a, b)))).toBeGreaterThanOrEqual(nearer - 0.02)
      }),
    )
  })

  it('grows with the radius', () => {
    fc.assert(
      fc.property(axis, score, fc.integer({ min: 1, max: 20 }), (index, value, factor) => {
        const small = radarPoint(UNIT, index, value)
        const large = radarPoint({ ...UNIT, radius: UNIT.radius * factor }, index, value)
        expect(large.x).toBeCloseTo(small.x * factor, 0)
        expect(Math.abs(large.y - small.y * factor)).toBeLessThanOrEqual(0.01 * factor)
      }),
    )
  })

  it('refuses what is not on the scale', () => {
    for (const value of [5.01, -1, Number.NaN]) expect(() => radarPoint(UNIT, 0, value)).toThrow(RangeError)
  })
})

describe('outlinePath', () => {
  it('closes where every pillar has a score', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const path = outlinePath(outlinePoints(CIRCLE, values))
        expect(path).toMatch(/^M[^M]+Z$/)
        expect(pairs(path)).toEqual(outlinePoints(CIRCLE, values).map((point) => `${point?.x} ${point?.y}`))
      }),
    )
  })

  it('breaks at a pillar without a score and goes on round the top', () => {
    const points = outlinePoints(UNIT, [5, 5, null, 5, 5])
    const [a, b, , d, e] = points.map((point) => `${point?.x} ${point?.y}`)
    expect(outlinePath(points)).toBe(`M${d}L${e}L${a}L${b}`)
  })

  it('has no line at a point between two gaps', () => {
    expect(outlinePath(outlinePoints(UNIT, [5, null, 3, null, null]))).toBe('')
    expect(outlinePath([null, null, null, null, null])).toBe('')
  })

  it('draws a line for each two neighbours with a score, and never one to the centre', () => {
    fc.assert(
      fc.property(gappy, (values) => {
        const path = outlinePath(outlinePoints(CIRCLE, values))
        const neighbours = values.filter((value, index) => value !== null && values[(index + 1) % 5] !== null)
        expect((path.match(/[LZ]/g) ?? []).length).toBe(neighbours.length)
        for (const pair of pairs(path)) {
          const [x = 0, y = 0] = pair.split(' ').map(Number)
          // No score is below 1, so that nothing lies within the first ring.
          expect(distance({ x, y })).toBeGreaterThanOrEqual(CIRCLE.radius / 5 - 0.02)
        }
      }),
    )
  })
})

describe('bandPath', () => {
  const low = [1, 2, 1, 2, 1]
  const high = [3, 4, 5, 4, 3]

  it('is two closed outlines where every pillar has a spread', () => {
    const path = bandPath(outlinePoints(UNIT, low), outlinePoints(UNIT, high))
    expect(path).toBe(outlinePath(outlinePoints(UNIT, high)) + outlinePath(outlinePoints(UNIT, low)))
  })

  it('leaves out the pillars without a spread', () => {
    const ends = (values: number[]) => outlinePoints(UNIT, [values[0] ?? 0, values[1] ?? 0, null, null, null])
    const [a, b] = ends(high)
    const [c, d] = ends(low)
    const path = bandPath(ends(low), ends(high))
    expect(path).toBe(`M${[a, b, d, c].map((point) => `${point?.x} ${point?.y}`).join('L')}Z`)
  })

  it('needs both ends', () => {
    expect(bandPath(outlinePoints(UNIT, low), [null, null, null, null, null])).toBe('')
  })
})

describe('axisValues', () => {
  it('is in CALMS order', () => {
    expect(axisValues(byPillar((id) => id))).toEqual(['culture', 'automation', 'lean', 'measurement', 'sharing'])
  })
})
