import { describe, expect, it } from 'vitest'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'
import { responseRates } from '@/use-cases/dashboard/response-rates'
import type { TeamFigures } from '@/use-cases/dashboard/team-figures'
import { givenFigures } from '../../../support/spoken-team'

const row = (name: string, latest: TeamFigures | null): TeamRow => ({ id: name, name, sample: false, tags: [], latest })

const TEAMS = [
  row('Sized', givenFigures({ responses: 6, expectedSize: 8 })),
  row('Unsized', givenFigures({ responses: 7 })),
  row('Few', givenFigures({ responses: 2, expectedSize: 4, withheld: true })),
  row('Silent', null),
]

describe('the response rates', () => {
  it('count answered of asked where the size is known, withheld or not, and tell the others apart', () => {
    expect(responseRates(TEAMS, 'member')).toMatchObject({
      teams: 4,
      withResults: 2,
      withheld: 1,
      silent: 1,
      members: { answered: 8, expected: 12, sized: 2, unsized: 1, answeredUnsized: 7 },
    })
  })

  it('have a row for each team in the order given', () => {
    expect(
      responseRates(TEAMS, 'member').rows.map(({ team, answered, expected, state }) => [
        team,
        answered,
        expected,
        state,
      ]),
    ).toEqual([
      ['Sized', 6, 8, 'results'],
      ['Unsized', 7, null, 'results'],
      ['Few', 2, 4, 'withheld'],
      ['Silent', 0, null, 'silent'],
    ])
  })

  it('count no members where a team answers once', () => {
    expect(responseRates(TEAMS, 'lead').members).toBeNull()
  })

  it('of no team are zeros', () => {
    expect(responseRates([], 'member')).toMatchObject({ teams: 0, members: { answered: 0, expected: 0, sized: 0 } })
  })
})
