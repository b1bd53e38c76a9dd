/**
 * Spearman's rank correlation of one order of some things with another, −1..1. Of n things in random order it is 0 on
 * average with the variance 1 / (n − 1), so that the mean over many tries tells chance from order.
 */
export function rankCorrelation<T>(order: readonly T[], other: readonly T[]): number {
  const n = order.length
  const squares = order.map((item, rank) => (rank - other.indexOf(item)) ** 2)
  return 1 - (6 * squares.reduce((sum, square) => sum + square, 0)) / (n * (n * n - 1))
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
