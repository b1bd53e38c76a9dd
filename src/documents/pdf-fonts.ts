import { Font } from '@react-pdf/renderer'
import { interFile } from './inter-file'

/** A word longer than this may be broken; others stay whole, so that a text can be searched for. */
const PIECES = /.{1,26}/gsu

/** Once in a process. */
let ready: Promise<unknown> | undefined

/** Gives PDFs their letters. */
export function pdfFonts(): Promise<unknown> {
  ready ??= register()
  return ready
}

function register(): Promise<unknown> {
  // Words of pictures ask for a lighter weight by name and are given the next that is heavier, if a style has it too.
  Font.register({ family: 'Inter', fonts: [{ src: interFile(400) }, { src: interFile(600), fontWeight: 'bold' }] })
  Font.registerHyphenationCallback((word) => word.match(PIECES) ?? [word])
  return Promise.all([400, 700].map(known))
}

/**
 * Has a weight know each letter by its character. A letter that was first met as a part of another, as a point in a
 * colon, would be drawn and could not be selected, in all documents that the process makes from then on.
 */
async function known(fontWeight: number): Promise<void> {
  const descriptor = { fontFamily: 'Inter', fontWeight }
  await Font.load(descriptor)
  const font = Font.getFont(descriptor).data
  // A letter that stands for two characters is read as the one it was known by first: as an apostrophe, not as a rare sign.
  const characters: number[] = (font?.characterSet ?? []).filter((character: number) => !isPrivate(character))
  for (const character of characters.toSorted((a, b) => Number(isCommon(b)) - Number(isCommon(a)))) {
    font?.glyphForCodePoint(character)
  }
}

/** Latin letters, and general punctuation. */
const isCommon = (character: number) => character < 0x250 || (character >= 0x2000 && character < 0x2070)

/** Numbers that the font gives to other shapes of a letter, which are to be known as that letter. */
const isPrivate = (character: number) => character >= 0xe000 && character <= 0xf8ff
