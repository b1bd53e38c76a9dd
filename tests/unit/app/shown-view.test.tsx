import { isValidElement, type ReactElement, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ComparisonView } from '@/app/dashboard/compare/comparison-view'
import { DashboardChartDownloads } from '@/app/dashboard/dashboard-chart-downloads'
import { overviewWords } from '@/app/dashboard/overview/overview-words'
import { Profile } from '@/app/dashboard/overview/profile'
import { byPillar } from '@/scoring/by-pillar'
import { quartiles } from '@/scoring/quartiles'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import type { Overview } from '@/use-cases/dashboard/get-overview'

vi.mock('next-intl/server', () => import('../../support/intl-server'))

/** What the address asks for: a round and a tag that are not there, and were passed over. */
const ASKED = { round: 'gone', tags: ['core', 'gone'], items: ['team:gone', 'all'] }

const dashboard = {
  round: { id: 'autumn', name: 'Autumn' },
  voice: 'member',
  chosenTags: [{ key: 'core', name: 'Core' }],
}

/** The views of the charts that can be taken along. */
function chartViews(node: ReactNode): unknown[] {
  if (Array.isArray(node)) return node.flatMap(chartViews)
  if (!isValidElement(node)) return []
  const { props, type } = node as ReactElement<{ view?: unknown; children?: ReactNode }>
  return [...(type === DashboardChartDownloads ? [props.view] : []), ...chartViews(props.children)]
}

async function profile(isShared: boolean) {
  const overview = { dashboard, profile: byPillar(() => quartiles([2, 3])), allTeamsProfile: null, asked: {} }
  const words = await overviewWords([], isShared)
  return chartViews(await Profile({ overview: overview as unknown as Overview, view: ASKED, words }))
}

describe('charts to take along', () => {
  it('are of what the overview shows, also where its address asks for more', async () => {
    expect(await profile(false)).toEqual([{ round: 'autumn', voice: 'member', tags: ['core'], items: [] }])
  })

  it('are not offered to who sees the overview by a link: they lead into the app', async () => {
    expect(await profile(true)).toEqual([])
  })

  it('are of what is compared, without what was passed over', async () => {
    const figures = { score: 3, n: 5, middle: null, agreement: null, missing: null }
    const all = { id: 'all', kind: 'all', name: '', team: null, pillars: byPillar(() => figures), practices: {} }
    const comparison = { compared: [all], leftOut: [], passedOver: 1, dashboard: { ...dashboard, teams: [], tags: [] } }
    const tree = await ComparisonView({ comparison: comparison as unknown as Comparison, view: ASKED })
    expect(chartViews(tree)).toEqual([{ round: 'autumn', voice: 'member', tags: ['core'], items: ['all'] }])
  })
})
