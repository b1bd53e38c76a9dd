import { describe, expect, it, vi } from 'vitest'
import { comparisonPicture } from '@/app/dashboard/chart/comparison-picture'
import { trendOfPicture } from '@/app/dashboard/chart/trend-of-picture'
import { byPillar } from '@/scoring/by-pillar'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import type { Trend } from '@/use-cases/trends/get-trend'
import type { TrendEntry } from '@/use-cases/trends/trend-entry'

vi.mock('next-intl/server', () => import('../../support/intl-server'))

describe('a comparison as a picture', () => {
  it('says of how many teams it is, whatever tags the page is filtered by', async () => {
    const [one, other] = [{ latest: { withheld: false } }, { latest: null }]
    const round = { id: 'autumn', name: 'Autumn', closedAt: new Date('2026-10-05') }
    const dashboard = { round, voice: 'member', teams: [one], allTeams: [one, other], chosenTags: [{ name: 'Core' }] }
    const figures = { score: 3, n: 5, middle: null, agreement: null, missing: null }
    const all = { id: 'all', kind: 'all', name: '', team: null, pillars: byPillar(() => figures), practices: {} }
    const picture = await comparisonPicture({ compared: [all], dashboard } as unknown as Comparison)
    expect(picture?.facts).toEqual(["Autumn · Closed on October 5, 2026 · Members' view, 2 teams, 1 with results"])
  })
})

describe('a trend as a picture', () => {
  const entry = (id: string): TrendEntry => ({
    id,
    roundId: id,
    round: id,
    publishedAt: new Date('2026-10-05'),
    variant: 'full',
    values: byPillar(() => 3),
    ranges: byPillar(() => null),
    counts: byPillar(() => 2),
    missing: byPillar(() => null),
    changes: byPillar(() => null),
    joint: null,
  })
  const factsOf = async (seesAllTeams: boolean) => {
    const trend = { item: { kind: 'all' }, voice: 'member', entries: [entry('a'), entry('b')], seesAllTeams }
    return (await trendOfPicture(trend as unknown as Trend))?.facts
  }

  it('calls the teams of a lead theirs, who does not see all', async () => {
    expect(await factsOf(true)).toEqual(["All teams · Members' view"])
    expect(await factsOf(false)).toEqual(["Your teams · Members' view"])
  })
})
