import { describe, expect, it } from 'vitest'
import { calms1 } from '@/questionnaire/calms-1/questionnaire'
import { changesBetween, mayMeanSomethingElse } from '@/questionnaire/changes-between'
import type { Questionnaire } from '@/questionnaire/schema'

function changed(change: (copy: Questionnaire) => void) {
  const copy = structuredClone(calms1)
  change(copy)
  return changesBetween(calms1, copy)
}

const leanOf = ({ pillars }: Questionnaire) => {
  const lean = pillars[2]
  if (!lean) throw new Error('There is no third pillar')
  return lean
}

describe('what another version asks differently', () => {
  it('is nothing where it asks the same', () => {
    const changes = changed(() => {})
    expect(changes.map(({ pillar }) => pillar)).toEqual(['culture', 'automation', 'lean', 'measurement', 'sharing'])
    expect(changes.flatMap(({ added, removed, changed }) => [...added, ...removed, ...changed])).toEqual([])
    expect(changes.map(({ shared }) => shared.full)).toEqual([7, 7, 6, 7, 6])
    expect(changes.every(({ shared }) => shared.quick === 2)).toBe(true)
  })

  it('is a practice more, one less, and what is left of both', () => {
    const lean = changed((copy) => {
      const [first] = leanOf(copy).practices.splice(0, 1)
      if (first) leanOf(copy).practices.push({ ...first, id: 'lean.other' })
    })[2]
    expect(lean?.added.map(({ id }) => id)).toEqual(['lean.other'])
    expect(lean?.removed.map(({ id }) => id)).toEqual(['lean.retrospectives'])
    // The one that was left out was a foundation.
    expect(lean?.shared).toEqual({ full: 5, quick: 1 })
  })

  it('is told part by part, and where it may mean something else', () => {
    const lean = changed((copy) => {
      const [first, second] = leanOf(copy).practices
      if (!first || !second) return
      first.weight = 2
      first.text.en.title = 'Looking back'
      second.text.en.levels[0] = 'Something else.'
    })[2]
    expect(lean?.changed.map(({ parts }) => parts)).toEqual([['title', 'weight'], ['levels']])
    expect(lean?.changed.map(({ parts }) => mayMeanSomethingElse(parts))).toEqual([false, true])
  })

  it('does not depend on the order', () => {
    const changes = changed((copy) => leanOf(copy).practices.reverse())
    expect(changes[2]).toMatchObject({ added: [], removed: [], changed: [] })
  })
})
