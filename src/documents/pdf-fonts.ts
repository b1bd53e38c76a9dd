import { Font } from '@react-pdf/renderer'
import { interFile } from './inter-file'

/** A word longer than this may be broken; others stay whole, so that a text can be searched for. */
const LONGEST_WORD = 26

let registered = false

/** Gives PDFs their letters; once in a process. */
export function registerPdfFonts(): void {
  if (registered) return
  registered = true
  const [regular, bold] = [interFile(400), interFile(600)]
  // Words of pictures ask for their weight by name, and are given the next that is heavier.
  const fonts = [{ src: regular }, { src: bold, fontWeight: 600 }, { src: bold, fontWeight: 700 }] as const
  Font.register({ family: 'Inter', fonts: [...fonts] })
  Font.registerHyphenationCallback((word) => word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gsu')) ?? [word])
}
