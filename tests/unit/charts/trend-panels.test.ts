import { describe, expect, it } from 'vitest'
import { TREND_PANEL, trendPanelFor, trendX, trendY } from '@/charts/trend-geometry'
import { trendPanels } from '@/charts/trend-panels'
import type { TrendPoint } from '@/charts/trend-points'
import { byPillar } from '@/scoring/by-pillar'

const point = (id: string, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  id,
  label: id,
  short: id,
  values: byPillar(() => value),
  ...more,
})

const joint = (from: string, before: number | null, after: number | null): Partial<TrendPoint> => ({
  joint: { from, label: 'Other questions', pillars: byPillar(() => ({ before, after, text: '' })) },
})

const first = (points: readonly TrendPoint[]) => trendPanels({ points, ranges: 'interval' })[0]

describe('trendPanels', () => {
  it('stops the line where the questions changed, and goes on after it', () => {
    const panel = first([point('a', 2), point('b', 3), point('c', 4, joint('b', 2.5, 3.5)), point('d', 4)])
    const [a, b, c, d] = [0, 1, 2, 3].map((index) => trendX(index, 4))
    expect(panel?.line).toBe(`M${a} 73L${b} 52M${c} 31L${d} 31`)
    expect(panel?.breaks).toEqual([((b ?? 0) + (c ?? 0)) / 2])
  })

  it('joins both sides over what both asked: not the scores over all practices', () => {
    const panel = first([point('a', 2), point('b', 4, joint('a', 3, 3.5))])
    expect(panel?.joints).toEqual([
      { id: 'b', from: { x: trendX(0, 2), y: trendY(3) }, to: { x: trendX(1, 2), y: trendY(3.5) } },
    ])
  })

  it('joins nothing where there is no such pair, and breaks all the same', () => {
    const panel = first([point('a', 2), point('b', 4, joint('a', 3, null))])
    expect(panel).toMatchObject({ joints: [], line: `M${trendX(0, 2)} 73M${trendX(1, 2)} 31` })
    expect(panel?.breaks).toHaveLength(1)
  })

  it('reaches over assessments that told nothing', () => {
    const panel = first([point('a', 2), point('b', null), point('c', 4, joint('a', 3, 3.5))])
    expect(panel?.breaks).toEqual([trendX(1, 3)])
    expect(panel?.joints[0]?.from.x).toBe(trendX(0, 3))
  })

  it('passes over a break whose other side is not there', () => {
    expect(first([point('b', 4, joint('a', 3, 3.5))])).toMatchObject({ breaks: [], joints: [] })
  })

  it('puts the flags at their rounds, the same in all panels', () => {
    const points = [point('a', 2), point('b', 3, { flag: { number: 1, texts: ['New tool'] } })]
    const panels = trendPanels({ points, ranges: 'middle-half' })
    expect(panels).toHaveLength(5)
    for (const { flags } of panels) expect(flags).toMatchObject([{ number: 1, x: trendX(1, 2), row: 0 }])
  })

  it('keeps twenty rounds within the panel, and their flags apart', () => {
    const points = Array.from({ length: 20 }, (_, index) =>
      point(`${index}`, 1 + (index % 5), { flag: { number: index + 1, texts: ['New tool'] } }),
    )
    const panel = first(points)
    for (const at of panel?.points ?? []) {
      expect(at?.x).toBeGreaterThanOrEqual(TREND_PANEL.left)
      expect(at?.x).toBeLessThanOrEqual(trendPanelFor(20).right)
    }
    const flags = panel?.flags ?? []
    expect(flags).toHaveLength(20)
    for (const one of flags) {
      for (const other of flags.filter(({ row, number }) => row === one.row && number > one.number)) {
        expect(other.x - other.width / 2).toBeGreaterThan(one.x + one.width / 2)
      }
    }
    expect(Math.max(...flags.map(({ row }) => row))).toBeLessThan(3)
  })
})
