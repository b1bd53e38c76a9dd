/** The middle one of some figures, or the mean of the two in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}

/** For a line of figures. */
export function medianAndMost(figures: readonly number[]): string {
  return `${Math.round(median(figures))} (median), ${Math.round(Math.max(...figures))} (most)`
}
