import { expect, it } from 'vitest'
import { pillarOf } from '@/questionnaire/pillar-of'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'

it('Every practice tells its pillar by its id, and nothing else does', () => {
  for (const { id, practices } of currentQuestionnaire.pillars) {
    for (const practice of practices) expect(pillarOf(practice.id)).toBe(id)
  }
  expect(() => pillarOf('leaner.retrospectives')).toThrow(RangeError)
})
