import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Overview } from '@/use-cases/dashboard/get-overview'
import type { OverviewWords } from './overview-words'

/** What one must know to read the profile. */
export function profileNotes({ profile, asked, dashboard }: Overview, { t, date }: OverviewWords): string {
  const hasBand = PILLAR_IDS.some((id) => profile[id].middle)
  return [
    t(hasBand ? 'profileText' : 'profileFew'),
    t('areaNote'),
    asked.quick > 0 && asked.quick < asked.teams && t('quickNote', { quick: asked.quick, teams: asked.teams }),
    dashboard.round === null &&
      asked.published &&
      asked.teams > 1 &&
      t('spanNote', { first: date(asked.published.first), last: date(asked.published.last) }),
  ]
    .filter(Boolean)
    .join(' ')
}
