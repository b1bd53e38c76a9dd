import type { CellObject } from 'write-excel-file/node'
import type { ResultCell } from './result-cell'

/** What XML cannot hold: one such character, and no program opens the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it finds what must not be there
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** A cell that stays text, whatever it begins with. */
export function textCell(text: string, style: Pick<CellObject, 'fontWeight' | 'wrap'> = {}): CellObject {
  return { value: text.replace(NO_XML, '\ufffd'), type: String, ...style }
}

/** How a column's numbers are shown: counts whole, figures with two decimals and all of them below. */
const WHOLE = '0'
const DECIMALS = '0.00'

/** A cell of a column: a number as a number, and nothing where there is no figure. */
export function spreadsheetCell(value: ResultCell, isWhole: boolean): CellObject | null {
  if (value === null) return null
  if (typeof value === 'string') return textCell(value)
  return { value, type: Number, format: isWhole ? WHOLE : DECIMALS }
}
