import { toNineDecimals } from '@/scoring/to-nine-decimals'

/**
 * A score as it is printed: always with the same number of decimals, so that columns line up, a half going up.
 *
 * @example
 * scoreText(3.4) //=> '3.40'
 * scoreText(1.005) //=> '1.01'
 */
export function scoreText(score: number, decimals: 1 | 2 = 2): string {
  const unit = 10 ** decimals
  return (Math.floor(toNineDecimals(score * unit) + 0.5) / unit).toFixed(decimals)
}
