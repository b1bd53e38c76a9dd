import { Font } from '@react-pdf/renderer'
import { interFile } from './inter-file'

/** A word longer than this may be broken; others stay whole, so that a text can be searched for. */
const LONGEST_WORD = 26

let registered = false

/** Gives PDFs their letters; once in a process. */
export function registerPdfFonts(): void {
  if (registered) return
  registered = true
  // Words of pictures ask for a lighter weight by name and are given the next that is heavier, if a style has it too.
  Font.register({ family: 'Inter', fonts: [{ src: interFile(400) }, { src: interFile(600), fontWeight: 'bold' }] })
  Font.registerHyphenationCallback((word) => word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gsu')) ?? [word])
}
