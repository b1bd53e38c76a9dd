import { describe, expect, it } from 'vitest'
import { checkResultOf } from '@/app/check/check-result-of'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Answers } from '@/scoring/tally'

const asked = askedPractices(currentQuestionnaire, 'quick')
const all = (level: 1 | 2 | 3 | 4 | 5): Answers =>
  Object.fromEntries(asked.flatMap(({ practices }) => practices.map(({ id }) => [id, level])))

describe('the result of a quick check', () => {
  it('has a score and a level for each pillar, and an overall score', () => {
    const { pillars, overall } = checkResultOf(all(3), asked)
    expect(pillars.map(({ score, level }) => [score, level?.level])).toEqual(Array(5).fill([3, 3]))
    expect(overall).toEqual({ score: 3, scored: 5 })
  })

  it('proposes three practices, those that hold a level back first', () => {
    const [held = '', other = ''] = asked[2]?.practices.map(({ id }) => id) ?? []
    const { priorities, pillars } = checkResultOf({ ...all(3), [held]: 1, [other]: 5 }, asked)
    expect(priorities).toHaveLength(3)
    expect(priorities[0]).toMatchObject({ practiceId: held, caps: true })
    expect(pillars[2]).toMatchObject({ score: 3, level: { level: 2, uncapped: 3, heldBackBy: [held] } })
    expect(pillars[2]?.raise).toMatchObject({ level: 3, steps: [{ practiceId: held, levels: 1 }] })
  })

  it('proposes nothing where every target is reached', () => {
    expect(checkResultOf(all(4), asked).priorities).toEqual([])
    expect(checkResultOf(all(5), asked).pillars.map(({ raise }) => raise)).toEqual(Array(5).fill(null))
  })

  it('has no score where nothing or too little was answered, and never counts that as zero', () => {
    const id = asked[0]?.practices[0]?.id ?? ''
    for (const answers of [{}, { [id]: 3 }, { [id]: 'unknown' }] as Answers[]) {
      const { pillars, overall } = checkResultOf(answers, asked)
      expect(pillars.map(({ score }) => score)).toEqual(Array(5).fill(null))
      expect(overall).toEqual({ score: null, scored: 0 })
    }
  })
})
