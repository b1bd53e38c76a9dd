import type { LongColumn } from './long-rows'

/** What a spreadsheet of results says. Braces are filled in here. */
export type ResultsWords = {
  wide: string
  long: string
  about: string
  /** What each column is called, and what stands in it. */
  columns: Readonly<Record<LongColumn, { title: string; meaning: string }>>
  /** How many people the figure of a column rests on: `{title}: n`. */
  n: string
  /** The head of the list of columns. */
  column: string
  inCsv: string
  meaning: string
  /** What the file is about, how it is scored and when it was made, by paragraphs. */
  paragraphs: readonly string[]
}
