import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { VOICES, type Voice } from '@/scoring/tally'

export type DashboardParams = Readonly<Record<string, string | string[] | undefined>>

/** The pages of the dashboard, in the order of their links; all of them know the same filters. */
export const DASHBOARD_PAGES = ['overview', 'teams', 'compare', 'trends'] as const
/** Small radars of all teams belong to the comparison and have no tab of their own. */
export type DashboardPage = (typeof DASHBOARD_PAGES)[number] | 'compare/all'

/** What the address says of the dashboard, so that a view can be shared and the back button works. */
export type DashboardView = {
  /** The id of the round shown, or 'latest' for each team's latest assessment. */
  round?: string | undefined
  voice?: Voice | undefined
  /** The keys of the tags that the teams shown carry, all of them. */
  tags: readonly string[]
  /** The pillar whose practices are shown instead of the five pillars. */
  pillar?: PillarId | undefined
  /** The column that teams are sorted by, highest first, or lowest first after a minus; alphabetical without. */
  sort?: string | undefined
  /** What the name of a team must contain to be shown. */
  search?: string | undefined
  /** What is compared: team:ID, tag:KEY, all or target. */
  items: readonly string[]
}

/** The view an address asks for; what it does not understand it leaves out. */
export function dashboardView({ round, voice, tag, pillar, sort, q, item }: DashboardParams): DashboardView {
  return {
    round: text(round),
    voice: VOICES.find((known) => known === voice),
    tags: [tag ?? []].flat().filter((key) => key !== ''),
    pillar: PILLAR_IDS.find((known) => known === pillar),
    sort: typeof sort === 'string' && /^-?[a-z.-]{1,80}$/.test(sort) ? sort : undefined,
    search: text(q),
    items: [item ?? []].flat(),
  }
}

const text = (value: DashboardParams[string]) => (typeof value === 'string' && value !== '' ? value : undefined)

/** The query by which `dashboardView` gives the view again, such as `?voice=lead`; empty for the plain view. */
export function viewQuery({ round, voice, tags, pillar, sort, search, items }: DashboardView): string {
  const query = new URLSearchParams()
  if (round) query.set('round', round)
  if (voice) query.set('voice', voice)
  for (const tag of tags) query.append('tag', tag)
  if (pillar) query.set('pillar', pillar)
  if (sort) query.set('sort', sort)
  if (search) query.set('q', search)
  for (const item of items) query.append('item', item)
  return query.size > 0 ? `?${query}` : ''
}

/** The address of a view on one of the dashboard's pages. */
export function viewHref(page: DashboardPage, view: DashboardView): string {
  return `/dashboard${page === 'overview' ? '' : `/${page}`}${viewQuery(view)}`
}

/** What all pages of the dashboard share of a view: what is shown, not how. */
export function filtersOf({ round, voice, tags }: DashboardView): DashboardView {
  return { round, voice, tags, items: [] }
}
