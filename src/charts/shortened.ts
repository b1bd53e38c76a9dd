import { toNineDecimals } from '@/scoring/to-nine-decimals'

/**
 * A figure with three decimals, cut off: short enough to be sent hundreds of times. They keep the order, and what is
 * rounded from them (a half up, to one or two decimals or to a level) is what is rounded from the whole figure, since
 * every such limit has no more than three decimals itself.
 *
 * @param value - A score or a difference of scores
 * @example
 * shortened(2.34496) //=> 2.344
 */
export function shortened(value: number): number {
  return (Math.sign(value) * Math.floor(toNineDecimals(Math.abs(value) * 1000))) / 1000 || 0
}
