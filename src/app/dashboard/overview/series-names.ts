import type { Overview } from '@/use-cases/dashboard/get-overview'
import type { OverviewWords } from './overview-words'

/** What the groups of teams are called: a lead sees their own teams only, which are not all there are. */
export function seriesNames({ dashboard, seesAllTeams }: Overview, { t, list }: OverviewWords) {
  const all = t(seesAllTeams ? 'allTeams' : 'yourTeams')
  const tags = dashboard.chosenTags.map(({ name }) => name)
  return { shown: tags.length > 0 ? list(tags) : all, all }
}
