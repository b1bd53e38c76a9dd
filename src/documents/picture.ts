import type { ReactElement } from 'react'
import type { SeriesStyle } from '@/charts/series-style'

/** One field of a picture, such as a radar or a pillar's trend. */
export type Drawing = {
  /** Lines and words in coordinates from 0, 0 to the width and the height. */
  element: ReactElement
  width: number
  height: number
}

/** What a line stands for, with the figures behind it. */
export type LegendEntry = { style: SeriesStyle; name: string; note: string }

/** A chart with all that must stand beside it once it has left its page. */
export type Picture = {
  /** On a slide it stands alone; on a page it stands under a heading, as wide as the text. */
  frame?: 'slide' | 'page'
  title: string
  /** Whose it is, of when, in whose voice, on how many answers it rests. */
  facts: readonly string[]
  drawings: readonly Drawing[]
  /** How many drawings stand side by side. */
  columns: number
  legend: readonly LegendEntry[]
  /** What one must know to read it. */
  notes: readonly string[]
}
