import { describe, expect, it } from 'vitest'
import { teamDisagreements } from '@/use-cases/dashboard/team-disagreements'
import { widestGaps } from '@/use-cases/dashboard/widest-gaps'
import { placeOf, spokenTeam } from '../../../support/spoken-team'

describe('the widest gaps', () => {
  it('are half a level or more in either direction, by size, ties in the order given', () => {
    const teams = [
      spokenTeam('A', { pillars: { culture: { gap: 0.5 }, lean: { gap: -0.49 }, sharing: { gap: -1.2 } } }),
      spokenTeam('B', { pillars: { culture: { gap: 0.1 + 0.4 }, measurement: { gap: 1.5 } } }),
    ]
    const { gaps, compared } = widestGaps(teams)
    expect(gaps.map(({ team, pillarId, gap }) => [team, pillarId, gap])).toEqual([
      ['B', 'measurement', 1.5],
      ['A', 'sharing', -1.2],
      ['A', 'culture', 0.5],
      ['B', 'culture', 0.5],
    ])
    expect(compared).toBe(5)
  })

  it('are none where one of the two has no score', () => {
    expect(widestGaps([spokenTeam('A')])).toEqual({ gaps: [], compared: 0 })
  })
})

describe('the disagreements', () => {
  it('are those that are not strong agreement, the lowest first', () => {
    const practices = {
      'lean.retrospectives': { agreement: 0.7, n: 4 },
      'lean.fast-recovery': { agreement: 0.71, n: 5 },
      'culture.swarming': { agreement: null, n: 2 },
    }
    const other = { 'culture.swarming': { agreement: 0, n: 6 } }
    const teams = [spokenTeam('A', { practices }), spokenTeam('B', { practices: other })]
    expect(teamDisagreements(teams)).toEqual({
      disagreements: [
        { ...placeOf('B'), practiceId: 'culture.swarming', pillarId: 'culture', agreement: 0, n: 6 },
        { ...placeOf('A'), practiceId: 'lean.retrospectives', pillarId: 'lean', agreement: 0.7, n: 4 },
      ],
      known: 3,
    })
  })
})
