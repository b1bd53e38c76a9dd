import { describe, expect, it } from 'vitest'
import { ownScores } from '@/app/a/[token]/own-scores'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'

const quick = askedPractices(currentQuestionnaire, 'quick')
const [first, second] = quick[0]?.practices ?? []
const said = (practiceId: string | undefined, answer: number | string | null) => ({
  practiceId: practiceId ?? '',
  answer,
  comment: '',
})

describe('one’s own scores', () => {
  it('are the means of the levels given in a pillar', () => {
    const scores = ownScores([said(first?.id, 3), said(second?.id, 4)], quick)
    expect(scores).toEqual({ culture: 3.5, automation: null, lean: null, measurement: null, sharing: null })
  })

  it('leave out what does not apply, and are none where too little is known', () => {
    expect(ownScores([said(first?.id, 'na'), said(second?.id, 2)], quick).culture).toBe(2)
    expect(ownScores([said(first?.id, 'unknown'), said(second?.id, 2)], quick).culture).toBeNull()
  })

  it('do not fall for what this browser cannot have been told', () => {
    expect(ownScores([said(first?.id, 9), said(second?.id, 'five')], quick).culture).toBeNull()
  })
})
