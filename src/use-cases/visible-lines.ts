import { z } from 'zod'
import { wholeText } from '@/questionnaire/answer-schema'
import { BIDI_CONTROLS } from './visible-name'

/** The schema of a text that may have lines, or be empty, up to so many characters. */
export function visibleLines(limit: number, { tooLong }: { tooLong: string }) {
  return wholeText
    .transform((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(BIDI_CONTROLS, '')
        .replace(/[^\P{Cc}\n]/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(limit, tooLong))
}
