import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quartiles } from '@/scoring/quartiles'

const scores = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 4, maxLength: 60 })

describe('the quartiles of team scores', () => {
  it('are those of spreadsheets and R', () => {
    expect(quartiles([2, 3, 4, null, 2.5, 3.5])).toEqual({ n: 5, median: 3, middle: { low: 2.5, high: 3.5 } })
    expect(quartiles([4, 1, 3, 2])).toEqual({ n: 4, median: 2.5, middle: { low: 1.75, high: 3.25 } })
  })

  it('are not told of fewer than four teams, the median is', () => {
    expect(quartiles([1, 2, 5])).toEqual({ n: 3, median: 2, middle: null })
    expect(quartiles([4.5])).toEqual({ n: 1, median: 4.5, middle: null })
  })

  it('do not exist where no team has a score, and a missing one is not zero', () => {
    expect(quartiles([])).toEqual({ n: 0, median: null, middle: null })
    expect(quartiles([null, null])).toEqual({ n: 0, median: null, middle: null })
    expect(quartiles([3, null]).median).toBe(3)
  })

  it('do not depend on the order, and lie in order between the lowest and the highest', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const { middle, median } = quartiles(values)
        expect(quartiles(values.toReversed())).toEqual({ n: values.length, median, middle })
        const inOrder = [Math.min(...values), middle?.low ?? 0, median ?? 0, middle?.high ?? 0, Math.max(...values)]
        expect(inOrder.every((value, index) => index === 0 || value >= (inOrder[index - 1] ?? 0) - 1e-12)).toBe(true)
      }),
    )
  })

  it('leave half of the teams on either side of the median', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const median = quartiles(values).median ?? 0
        expect(values.filter((value) => value < median - 1e-12).length * 2).toBeLessThanOrEqual(values.length)
        expect(values.filter((value) => value > median + 1e-12).length * 2).toBeLessThanOrEqual(values.length)
      }),
    )
  })
})
