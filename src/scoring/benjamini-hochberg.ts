/**
 * Which of many tests to believe, so that among those believed at most a share q is expected to be luck: the step-up
 * procedure of Benjamini & Hochberg. With the p values in ascending order and k the last for which p ≤ k/m × q, the
 * first k are believed.
 *
 * @param pValues - 0..1 each
 * @param q - The tolerated share of false discoveries, above 0 and below 1
 * @returns For each p value, at its place, whether it survives
 * @throws RangeError if q or a p value is out of range
 * @see docs/scoring.md, rule 8
 * @see Benjamini & Hochberg (1995), Controlling the false discovery rate, Journal of the Royal Statistical Society B
 *   57(1)
 * @example
 * benjaminiHochberg([0.3, 0.01, 0.04], 0.1) //=> [false, true, true]
 */
export function benjaminiHochberg(pValues: readonly number[], q: number): readonly boolean[] {
  if (!(q > 0 && q < 1)) throw new RangeError(`q is between 0 and 1, not ${q}`)
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1))
  if (wrong !== undefined) throw new RangeError(`A p value is between 0 and 1, not ${wrong}`)
  const believed = pValues.toSorted((a, b) => a - b).findLast((p, index) => p <= ((index + 1) / pValues.length) * q)
  return pValues.map((p) => believed !== undefined && p <= believed)
}
