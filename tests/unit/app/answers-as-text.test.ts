import { describe, expect, it } from 'vitest'
import { answersAsText } from '@/app/a/[token]/answers-as-text'

const WORDS = {
  titles: { 'lean.experiments': 'Experiments', 'lean.small-batches': 'Small batches' },
  levels: ['Initial', 'Managed', 'Defined', 'Quantitatively managed', 'Optimizing'],
  na: 'Does not apply',
  unknown: "Don't know",
  comment: 'Comment',
}

describe('answers as text to copy', () => {
  it('have a line for each practice and one for each comment', () => {
    const said = [
      { practiceId: 'lean.experiments', answer: 2, comment: ' Often. ' },
      { practiceId: 'lean.small-batches', answer: 'na', comment: '' },
    ]
    expect(answersAsText(said, WORDS)).toBe('Experiments: 2, Managed\n  Comment: Often.\nSmall batches: Does not apply')
  })

  it('leave out what is open, and keep a comment without an answer', () => {
    const said = [
      { practiceId: 'lean.experiments', answer: null, comment: ' ' },
      { practiceId: 'lean.small-batches', answer: null, comment: 'Later' },
    ]
    expect(answersAsText(said, WORDS)).toBe('Small batches\n  Comment: Later')
  })

  it('name a practice by its id where it has no title any more', () => {
    expect(answersAsText([{ practiceId: 'lean.old', answer: 'unknown', comment: '' }], WORDS)).toBe(
      "lean.old: Don't know",
    )
  })
})
