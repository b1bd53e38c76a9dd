import { describe, expect, it } from 'vitest'
import type { Level } from '@/questionnaire/levels'
import { tallyIndex } from '@/use-cases/reports/published-tallies'
import { type GroupRound, groupTrend } from '@/use-cases/trends/group-trend'
import { type Asking, inventedQuestions, publishedMembers, threeSay } from '../../../support/invented-versions'

type Part = { team: string; a?: Level; b: Level; c?: Level; members?: number }

/** What three members of a team say alike of culture; nothing of the other pillars. */
function said({ a = 1, b, c = 1, members = 3 }: Part) {
  return threeSay({ a: [a, a, a], b: [b, b, b], c: [c, c, c] }).slice(0, members)
}

function group(rounds: readonly { asking: Asking; parts: readonly Part[] }[]) {
  const tallies = rounds.flatMap(({ asking, parts }, index) =>
    parts.flatMap((part) => publishedMembers(`${part.team}${index}`, asking, said(part))),
  )
  const given = rounds.map(({ asking, parts }, index): GroupRound => {
    const { version = 1, variant = 'full' } = asking
    const questions = { questionnaireId: 'invented', questionnaireVersion: version, variant }
    const round = { id: `round ${index}`, name: `Round ${index}`, closedAt: new Date(index), ...questions }
    const asked = inventedQuestions(asking)
    return { round, assessments: parts.map(({ team }) => ({ id: `${team}${index}`, teamId: team, asked })) }
  })
  return groupTrend(given, tallyIndex(tallies), 'member')
}

describe('groupTrend', () => {
  it('has the median of the teams, their middle half from four on, and how many they are', () => {
    const [first, second] = group([
      // Culture: 1.5, 2, 3, 4
      {
        asking: {},
        parts: [
          { team: 'w', b: 2 },
          { team: 'x', b: 3 },
          { team: 'y', a: 2, b: 4 },
          { team: 'z', a: 3, b: 5 },
        ],
      },
      // 2 and 3; a third team is withheld
      {
        asking: {},
        parts: [
          { team: 'w', b: 3 },
          { team: 'x', b: 5 },
          { team: 'y', b: 4, members: 2 },
        ],
      },
    ])
    expect(first?.values.culture).toBe(2.5)
    expect(first?.ranges.culture).toEqual({ low: 1.875, high: 3.25 })
    expect(first?.counts.culture).toBe(4)
    expect(second?.values.culture).toBe(2.5)
    expect(second?.ranges.culture).toBeNull()
    expect(second?.counts.culture).toBe(2)
    expect(second?.joint).toBeNull()
  })

  it('has no score where no team has one, and says why', () => {
    const [first] = group([{ asking: {}, parts: [{ team: 'w', b: 2, members: 2 }] }])
    expect(first?.values.culture).toBeNull()
    expect(first?.missing.culture).toBe('withheld')
  })

  it('joins a change of version by the medians of the teams that answered both', () => {
    const [, second] = group([
      // Over b: 2, 3, and 5 by a team that is not in the next round.
      {
        asking: {},
        parts: [
          { team: 'w', b: 2 },
          { team: 'x', b: 3 },
          { team: 'gone', b: 5 },
        ],
      },
      // Over b: 4, 4, and 1 by a team that was not in the one before. Over b and c: 4.5, 4.5, 1.
      {
        asking: { version: 2 },
        parts: [
          { team: 'w', b: 4, c: 5 },
          { team: 'x', b: 4, c: 5 },
          { team: 'new', b: 1 },
        ],
      },
    ])
    expect(second?.values.culture).toBe(4.5)
    expect(second?.joint).toMatchObject({ from: 'round 0', changed: 'questionnaire' })
    expect(second?.joint?.pillars.culture).toEqual({
      before: 2.5,
      after: 4,
      practices: { fewest: 1, most: 1 },
      teams: 2,
    })
    expect(second?.joint?.pillars.lean).toBeNull()
  })

  it('joins nothing where no team answered both', () => {
    const [, second] = group([
      { asking: {}, parts: [{ team: 'w', b: 2 }] },
      { asking: { variant: 'quick' }, parts: [{ team: 'x', b: 2 }] },
    ])
    expect(second?.joint).toMatchObject({ changed: 'variant', pillars: { culture: null } })
  })

  it('passes over rounds in which nobody spoke, and breaks against the last that told something', () => {
    const entries = group([
      { asking: { variant: 'quick' }, parts: [{ team: 'w', b: 2 }] },
      { asking: { variant: 'full' }, parts: [{ team: 'w', b: 2, members: 1 }] },
      { asking: { variant: 'full' }, parts: [] },
      { asking: { variant: 'full' }, parts: [{ team: 'w', b: 4 }] },
    ])
    expect(entries.map(({ id, joint }) => [id, joint?.from])).toEqual([
      ['round 0', undefined],
      ['round 1', undefined],
      ['round 3', 'round 0'],
    ])
    expect(entries[2]?.joint?.pillars.culture).toMatchObject({ before: 2, after: 4, teams: 1 })
  })
})
