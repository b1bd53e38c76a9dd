import { scoreText } from './score-text'

/**
 * A difference of two scores as it is printed, with its sign: a minus as wide as the plus, and none where it rounds to
 * nothing.
 *
 * @example
 * differenceText(0.426) //=> '+0.43'
 * differenceText(-1) //=> '−1.00'
 */
export function differenceText(difference: number, decimals: 1 | 2 = 2): string {
  const text = scoreText(Math.abs(difference), decimals)
  if (Number(text) === 0) return text
  return `${difference > 0 ? '+' : '−'}${text}`
}
