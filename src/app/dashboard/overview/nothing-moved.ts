import type { Movements } from '@/use-cases/dashboard/movements'

/** Why no move is listed, by the key of its words: none could be tested, none is beyond luck, or only other teams'. */
export function nothingMoved({ compared, tests, elsewhere }: Pick<Movements, 'compared' | 'tests' | 'elsewhere'>) {
  if (compared === 0) return 'movementsFirst'
  if (tests === 0) return 'movementsOne'
  return elsewhere > 0 ? 'movementsNoneShown' : 'movementsNone'
}
