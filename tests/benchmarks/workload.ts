import type { Bench } from './bench-context'

/** How long is measured: how many windows, and how long each is meant to be. */
export type Length = { windows: number; seconds: number }

/** What is asked of a ratio; or in words, of what a ratio does not say. */
export type Reach = { atLeast: number } | { atMost: number } | { asked: string }

/** One line of the results: a figure beside the baseline's. */
export type Row = {
  workload: string
  baseline: string
  unit: string
  figure: number
  baselineFigure: number
  /** The median of the ratios of windows that stood side by side; null where it would say nothing. */
  ratio: number | null
  /** Null where the figures are only told. */
  reach: Reach | null
  /** Milliseconds of a processor a request. */
  cpu?: { server: number; baseline: number; client?: number }
  note?: string
}

export type Workload = { name: string; run: (bench: Bench) => Promise<Row[]> }
