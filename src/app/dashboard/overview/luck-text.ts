import type { Overview } from '@/use-cases/dashboard/get-overview'
import type { OverviewWords } from './overview-words'

/** What luck has to do with the moves that are listed, and with those that are not. */
export function luckText({ movements, dashboard }: Overview, { t, about }: OverviewWords): string {
  const { tests, expectedByLuck, passedAlone, elsewhere } = movements
  return [
    t('luck', { tests, expected: about(expectedByLuck) }),
    t('passedAlone', { count: passedAlone }),
    dashboard.chosenTags.length > 0 && t('luckOverAll'),
    elsewhere > 0 && t('elsewhere', { count: elsewhere }),
  ]
    .filter(Boolean)
    .join(' ')
}
