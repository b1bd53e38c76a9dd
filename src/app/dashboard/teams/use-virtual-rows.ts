import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** How high a row is unless a long name makes it higher, in rem; see heatmap-row.tsx. */
export const ROW_HEIGHT = 4

/** Rows out of sight that are drawn too, above and below: there already when they are scrolled to. */
const OVERSCAN = 10

/**
 * Which of many rows are drawn: those in sight, and the one that has the focus, wherever it is.
 *
 * @param region - what scrolls
 * @param kept - the row with the focus, from 0; below 0 for none
 */
export function useVirtualRows(region: RefObject<HTMLElement | null>, count: number, kept: number) {
  const virtual = useVirtualizer({
    count,
    overscan: OVERSCAN,
    getScrollElement: () => region.current,
    estimateSize: () => ROW_HEIGHT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range)
      return kept < 0 || kept >= count || rows.includes(kept) ? rows : [...rows, kept].sort((a, b) => a - b)
    },
  })
  return { rows: virtual.getVirtualItems(), height: virtual.getTotalSize(), measure: virtual.measureElement }
}
