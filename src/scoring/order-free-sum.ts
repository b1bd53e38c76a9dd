/**
 * A sum that does not depend on the order of its terms, to the last bit: it adds them in ascending order.
 *
 * Rounding errors are carried along (Neumaier's variant of Kahan summation), so that the error does not grow with the
 * number of terms and a variance from Σx and Σx² can be trusted for any number of respondents (sampleVariance).
 *
 * @param terms - Finite numbers
 * @see Neumaier, A. (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54
 * @example
 * orderFreeSum([0.3, 0.1, 0.2]) === orderFreeSum([0.1, 0.2, 0.3]) //=> true
 */
export function orderFreeSum(terms: readonly number[]): number {
  let sum = 0
  let lost = 0
  for (const term of terms.toSorted((a, b) => a - b)) {
    const next = sum + term
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum
    sum = next
  }
  return sum + lost
}
