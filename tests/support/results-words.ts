import { LONG_COLUMNS, type LongColumn } from '@/documents/long-rows'
import type { ResultsWords } from '@/documents/results-words'
import en from '@/messages/en'

const columns = LONG_COLUMNS.map((id) => [id, { title: en.exports.title[id], meaning: en.exports.about[id] }] as const)

/** The words of a workbook in English. */
export const RESULTS_WORDS: ResultsWords = {
  wide: en.exports.wideSheet,
  long: en.exports.longSheet,
  about: en.exports.aboutSheet,
  columns: Object.fromEntries(columns) as Record<LongColumn, (typeof columns)[number][1]>,
  n: en.exports.nOf,
  column: en.exports.column,
  inCsv: en.exports.inCsv,
  meaning: en.exports.meaning,
  paragraphs: ['=What this is'],
}
