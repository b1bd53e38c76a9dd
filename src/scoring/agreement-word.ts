import { toNineDecimals } from './to-nine-decimals'

export type AgreementWord = 'lack' | 'weak' | 'moderate' | 'strong' | 'very-strong'

/**
 * An agreement in words. A limit belongs to the lower word.
 *
 * @param value - 0..1, from agreement()
 * @see docs/scoring.md, rule 4
 * @see LeBreton & Senter (2008), Answers to 20 questions about interrater reliability and interrater agreement,
 *   Organizational Research Methods 11(4)
 * @example
 * agreementWord(0.75) //=> 'strong'
 */
export function agreementWord(value: number): AgreementWord {
  // 1 − 0.7 is 0.30000000000000004 in binary, and still a lack of agreement.
  const rounded = toNineDecimals(value)
  if (rounded <= 0.3) return 'lack'
  if (rounded <= 0.5) return 'weak'
  if (rounded <= 0.7) return 'moderate'
  if (rounded <= 0.9) return 'strong'
  return 'very-strong'
}
