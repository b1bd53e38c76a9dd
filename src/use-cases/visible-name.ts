import { z } from 'zod'
import { wholeText } from '@/questionnaire/answer-schema'

/** These turn the direction of text around, so that a name reads as another one. */
export const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

const isVisible = (name: string) => /\P{Default_Ignorable_Code_Point}/u.test(name)

type Words = { tooLong: string; empty: string }

/** The schema of a name: one line, with something to see in it, up to so many characters. */
export function visibleName(limit: number, { tooLong, empty }: Words) {
  return cleanedLine.pipe(z.string().max(limit, tooLong).refine(isVisible, empty))
}

/** The schema of a line that may be empty. */
export function visibleLine(limit: number, { tooLong }: Pick<Words, 'tooLong'>) {
  return cleanedLine.pipe(z.string().max(limit, tooLong))
}

const cleanedLine = wholeText.transform((name) =>
  name
    .replace(BIDI_CONTROLS, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim(),
)
