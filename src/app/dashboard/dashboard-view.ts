import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { VOICES, type Voice } from '@/scoring/tally'

export type DashboardParams = Readonly<Record<string, string | string[] | undefined>>

/** What the address says of the dashboard, so that a view can be shared and the back button works. */
export type DashboardView = {
  voice?: Voice | undefined
  /** The key of the tag whose teams are shown. */
  tag?: string | undefined
  /** The pillar whose practices are shown instead of the five pillars. */
  pillar?: PillarId | undefined
  /** The column that teams are sorted by, highest first; alphabetical without. */
  sort?: string | undefined
  /** The teams whose radars are overlaid. */
  teams: readonly string[]
}

/** The view an address asks for; what it does not understand it leaves out. */
export function dashboardView({ voice, tag, pillar, sort, team }: DashboardParams): DashboardView {
  return {
    voice: VOICES.find((known) => known === voice),
    tag: typeof tag === 'string' && tag !== '' ? tag : undefined,
    pillar: PILLAR_IDS.find((known) => known === pillar),
    sort: typeof sort === 'string' && /^[a-z.-]{1,80}$/.test(sort) ? sort : undefined,
    teams: [team ?? []].flat(),
  }
}

/** The address of a view. */
export function viewHref({ voice, tag, pillar, sort, teams }: DashboardView): string {
  const query = new URLSearchParams()
  if (voice) query.set('voice', voice)
  if (tag) query.set('tag', tag)
  if (pillar) query.set('pillar', pillar)
  if (sort) query.set('sort', sort)
  for (const team of teams) query.append('team', team)
  return query.size > 0 ? `/dashboard?${query}` : '/dashboard'
}
