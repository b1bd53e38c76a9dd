import type { RoundRow } from '@/use-cases/rounds/get-round'

/** Why a team's members have no results; null if they have. */
export type WithheldReason = 'withheldNone' | 'withheldFew' | 'withheldSmall'

export function withheldReason(
  { results, answered, expectedSize }: Pick<RoundRow, 'results' | 'answered' | 'expectedSize'>,
  needed: number,
): WithheldReason | null {
  if (results) return null
  if (answered === 0) return 'withheldNone'
  return expectedSize !== null && expectedSize < needed ? 'withheldSmall' : 'withheldFew'
}
