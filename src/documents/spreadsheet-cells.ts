import type { CellObject } from 'write-excel-file/node'
import type { ResultCell } from './result-cell'

/** A cell that stays text, whatever it begins with. */
export function textCell(text: string, style: Pick<CellObject, 'fontWeight' | 'wrap'> = {}): CellObject {
  return { value: text, type: String, ...style }
}

/** How numbers are shown: counts whole, figures with two decimals; all decimals are there. */
const WHOLE = '0'
const DECIMALS = '0.00'

/** A cell of a column: a number as a number, and nothing where there is no figure. */
export function spreadsheetCell(value: ResultCell, isWhole: boolean): CellObject | null {
  if (value === null) return null
  if (typeof value === 'string') return textCell(value)
  return { value, type: Number, format: isWhole ? WHOLE : DECIMALS }
}
