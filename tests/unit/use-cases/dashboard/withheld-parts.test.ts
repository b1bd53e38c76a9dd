import { describe, expect, it } from 'vitest'
import { askedTeams } from '@/use-cases/dashboard/asked-teams'
import { withheldParts } from '@/use-cases/dashboard/withheld-parts'
import { placeOf, spokenTeam } from '../../../support/spoken-team'

const TEAMS = [
  spokenTeam('Few', { withheld: true, responses: 3, practices: { 'lean.retrospectives': { withheld: true } } }),
  spokenTeam('Partly', {
    variant: 'quick',
    publishedAt: new Date('2026-03-01T12:00:00Z'),
    pillars: { lean: { withheld: true } },
    practices: { 'lean.retrospectives': { withheld: true }, 'lean.fast-recovery': { withheld: true } },
  }),
  spokenTeam('Open', { practices: { 'lean.retrospectives': { score: 3, n: 5 } } }),
]

describe('what is withheld', () => {
  it('is told by team, and of no team twice', () => {
    expect(withheldParts(TEAMS)).toEqual({
      teams: [{ ...placeOf('Few'), answered: 3, needed: 5 }],
      parts: [{ ...placeOf('Partly'), practices: 2, pillars: 1 }],
    })
  })

  it('is not among the teams with results', () => {
    const published = { first: new Date('2026-03-01T12:00:00Z'), last: new Date('2026-06-01T12:00:00Z') }
    expect(askedTeams(TEAMS)).toEqual({ teams: 2, quick: 1, published })
    expect(askedTeams([])).toEqual({ teams: 0, quick: 0, published: null })
  })
})
