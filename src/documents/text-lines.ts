/** How wide letters are beside their height, about and rather too wide: none of it can be measured here. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'·|!ijl()[\]]/, 0.32],
  [/[A-Z@%mwMW—…]/, 0.82],
  [/[\u0500-\u1fff\u2070-\uffff]|[\u{10000}-\u{10ffff}]/u, 1.05],
]
const OTHERS = 0.6

/**
 * About how wide a text is in Inter, in units of the drawing.
 *
 * @param size - of the font, in the same units
 */
export function textWidth(text: string, size: number): number {
  const share = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS
  return [...text].reduce((sum, letter) => sum + size * share(letter), 0)
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
