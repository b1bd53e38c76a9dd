/** Letters that are wider than half of their height, on the whole: capitals, m and w; and all beyond the alphabets. */
const WIDE = /[A-Z@%mwMW—]/
const FULL = /[\u0500-\u1fff\u2070-\uffff]|[\u{10000}-\u{10ffff}]/u

/**
 * About how wide a text is in Inter, in units of the drawing. Nothing here can measure it; the estimate is on the safe
 * side.
 *
 * @param size - of the font, in the same units
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (FULL.test(letter) ? 1.05 : WIDE.test(letter) ? 0.8 : 0.56), 0)
}

/**
 * A text in lines that are no wider than a width, broken at its plain spaces; what is too long for a line of its own is broken within the word.
 *
 * @example
 * textLines('a few words', 14, 60) //=> ['a few', 'words']
 */
export function textLines(text: string, size: number, width: number): string[] {
  const fits = (line: string) => textWidth(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && !fits(longer)) lines.push(line)
    line = line === '' || fits(longer) ? longer : word
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return piece === '' ? found : [...found, piece]
}
