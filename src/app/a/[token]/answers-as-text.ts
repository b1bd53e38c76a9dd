import type { SaidAnswer } from '@/app/answering/said-answer'

export type TextWords = {
  /** The practices' titles by id. */
  titles: Readonly<Record<string, string>>
  levels: readonly string[]
  na: string
  unknown: string
  comment: string
}

/** What was said, as text to copy: a line for each practice, and one for its comment. What is still open is left out. */
export function answersAsText(said: readonly SaidAnswer[], words: TextWords): string {
  return said
    .filter(({ answer, comment }) => answer !== null || comment.trim() !== '')
    .map(({ practiceId, answer, comment }) => {
      const line = [words.titles[practiceId] ?? practiceId, answerText(answer, words)].filter(Boolean).join(': ')
      return comment.trim() === '' ? line : `${line}\n  ${words.comment}: ${comment.trim()}`
    })
    .join('\n')
}

function answerText(answer: SaidAnswer['answer'], words: TextWords): string {
  if (answer === 'na' || answer === 'unknown') return words[answer]
  return typeof answer === 'number' ? `${answer}, ${words.levels[answer - 1] ?? ''}` : ''
}
