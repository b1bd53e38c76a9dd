import { describe, expect, it } from 'vitest'
import { sharedWeakSpots } from '@/use-cases/dashboard/shared-weak-spots'
import { placeOf, spokenTeam } from '../../../support/spoken-team'

const ID = 'lean.retrospectives'
const team = (name: string, score: number | null, n = 5) => spokenTeam(name, { practices: { [ID]: { score, n } } })

describe('the weak spots that teams share', () => {
  it('have their teams at level 1 or 2 in the order given', () => {
    expect(sharedWeakSpots([team('A', 2.4), team('B', 2.5), team('C', 1, 7)])).toEqual([
      {
        practiceId: ID,
        pillarId: 'lean',
        low: 2,
        teams: 3,
        median: 2.4,
        lowTeams: [
          { ...placeOf('A'), score: 2.4, n: 5 },
          { ...placeOf('C'), score: 1, n: 7 },
        ],
      },
    ])
  })

  it('are none where as many teams are above', () => {
    expect(sharedWeakSpots([team('A', 2), team('B', 2), team('C', 4), team('D', 4)])).toEqual([])
  })

  it('count no team whose score is withheld, neither as low nor at all', () => {
    expect(sharedWeakSpots([team('A', 2), team('B', 2), team('C', null)])).toEqual([])
    expect(sharedWeakSpots([team('A', 2), team('B', 4), team('C', 4), team('D', null), team('E', null)])).toEqual([])
  })
})
