import type { Answer } from '@/questionnaire/answer-schema'
import type { Answers } from '@/scoring/tally'

/** Names the order and number of the practices; another set of them needs another version. */
const VERSION = 'v1'

const LETTERS: readonly (readonly [letter: string, answer: Answer | null])[] = [
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['n', 'na'],
  ['d', 'unknown'],
  ['-', null],
]

/**
 * The answers to these practices as a text for the fragment of an address: a letter for each, in order.
 *
 * @example
 * checkCode({ a: 3, c: 'na' }, ['a', 'b', 'c']) //=> 'v1.3-n'
 */
export function checkCode(answers: Answers, practiceIds: readonly string[]): string {
  const letters = practiceIds.map((id) => {
    const given = (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? null
    return LETTERS.find(([, answer]) => answer === given)?.[0] ?? '-'
  })
  return `${VERSION}.${letters.join('')}`
}

/**
 * What such a text says, or null for any other text.
 *
 * @example
 * answersOfCode('v1.3-n', ['a', 'b', 'c']) //=> { a: 3, c: 'na' }
 * answersOfCode('v1.3-n', ['a', 'b']) //=> null
 */
export function answersOfCode(code: string, practiceIds: readonly string[]): Answers | null {
  const [version, letters = '', ...rest] = code.split('.')
  if (version !== VERSION || rest.length > 0 || letters.length !== practiceIds.length) return null
  const given = practiceIds.map((id, index) => [id, LETTERS.find(([letter]) => letter === letters[index])] as const)
  if (given.some(([, known]) => known === undefined)) return null
  return Object.fromEntries(given.flatMap(([id, known]) => (known?.[1] ? [[id, known[1]]] : [])))
}
