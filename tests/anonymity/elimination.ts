/** One equation: its coefficient for each unknown, whole numbers. */
export type Equation = readonly number[]

/**
 * What a set of linear equations says about some of the unknowns alone: a basis of all their linear combinations in
 * which every other unknown has the coefficient 0. Empty if they say nothing.
 *
 * Exact: fraction-free Gaussian elimination in whole numbers, each row divided by its greatest common divisor.
 *
 * @param isSuspect - whether the unknown of this column is one of those asked about
 * @throws RangeError if a coefficient outgrows what a double holds exactly
 * @example
 * // x + y + z, and x + y
 * saidAlone([[1, 1, 1], [1, 1, 0]], (column) => column === 2) //=> [[0, 0, -1]]
 */
export function saidAlone(equations: readonly Equation[], isSuspect: (column: number) => boolean): Equation[] {
  let rest = equations.map((equation) => [...equation])
  const width = equations[0]?.length ?? 0
  for (let column = 0; column < width; column++) {
    if (isSuspect(column)) continue
    const pivot = rest.find((row) => row[column] !== 0)
    if (pivot === undefined) continue
    rest = rest.filter((row) => row !== pivot).map((row) => without(row, pivot, column))
  }
  return independent(rest)
}

/** The rows without those that are combinations of the others. */
function independent(rows: number[][]): Equation[] {
  const basis: { row: number[]; column: number }[] = []
  for (const row of rows) {
    const reduced = basis.reduce((left, { row: pivot, column }) => without(left, pivot, column), row)
    const column = reduced.findIndex((value) => value !== 0)
    if (column >= 0) basis.push({ row: reduced, column })
  }
  return basis.map(({ row }) => row)
}

/** The row less a multiple of the pivot row, so that the column becomes 0. */
function without(row: number[], pivot: number[], column: number): number[] {
  const [a = 0, b = 0] = [row[column], pivot[column]]
  if (a === 0) return row
  const next = row.map((value, index) => exact(value * b) - exact((pivot[index] ?? 0) * a))
  const divisor = next.reduce(greatestCommonDivisor, 0)
  return divisor > 1 ? next.map((value) => value / divisor) : next
}

/** A product of whole numbers, of which two can be added without loss. */
function exact(product: number): number {
  if (Math.abs(product) > Number.MAX_SAFE_INTEGER / 2) throw new RangeError('A coefficient is too large to be exact')
  return product
}

export function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y !== 0) [x, y] = [y, x % y]
  return x
}
