import { describe, expect, it } from 'vitest'
import { overviewSeries } from '@/app/dashboard/overview/overview-series'
import { groupProfile } from '@/use-cases/dashboard/group-profile'
import { spokenTeam } from '../../../support/spoken-team'

const TEAMS = [2, 2.5, 3, 3.5, 4].map((score) =>
  spokenTeam(`Team ${score}`, { pillars: { lean: { score }, sharing: { score: score > 3 ? score : null } } }),
)

describe('the profile of teams', () => {
  it('has the median and the middle half of the scores there are', () => {
    const { lean, sharing, culture } = groupProfile(TEAMS)
    expect(lean).toEqual({ n: 5, median: 3, middle: { low: 2.5, high: 3.5 } })
    expect(sharing).toEqual({ n: 2, median: 3.75, middle: null })
    expect(culture).toEqual({ n: 0, median: null, middle: null })
  })

  it('is one outline with its band, and how many teams are behind each point', () => {
    const series = overviewSeries({ profile: groupProfile(TEAMS), allTeamsProfile: null }, { shown: 'All', all: 'All' })
    expect(series).toHaveLength(1)
    expect(series[0]).toMatchObject({
      name: 'All',
      kind: 'current',
      values: { culture: null, lean: 3, sharing: 3.75 },
      band: { culture: null, lean: { low: 2.5, high: 3.5 }, sharing: null },
      n: { culture: 0, lean: 5, sharing: 2 },
    })
  })

  it('has that of all teams beside it where only some are shown', () => {
    const series = overviewSeries(
      { profile: groupProfile(TEAMS.slice(0, 2)), allTeamsProfile: groupProfile(TEAMS) },
      { shown: 'Core', all: 'All teams' },
    )
    expect(series.map(({ name, kind, values, n }) => [name, kind, values.lean, n?.lean])).toEqual([
      ['Core', 'current', 2.25, 2],
      ['All teams', 'compared', 3, 5],
    ])
  })
})
