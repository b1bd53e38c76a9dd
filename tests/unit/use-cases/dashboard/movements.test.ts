import { describe, expect, it } from 'vitest'
import type { PillarId } from '@/questionnaire/pillars'
import type { PillarChange } from '@/scoring/pillar-change'
import { movements } from '@/use-cases/dashboard/movements'
import { placeOf, spokenTeam } from '../../../support/spoken-team'

const COUNTS = { before: 5, after: 6 }

function team(name: string, moves: Partial<Record<PillarId, readonly [difference: number, p: number | null]>>) {
  const pillars = Object.fromEntries(
    Object.entries(moves).map(([id, [difference, p]]) => {
      const change: PillarChange = { difference, p, verdict: p === null ? 'too-few' : 'risen', t: null, df: null }
      return [id, { change, counts: COUNTS }]
    }),
  )
  return spokenTeam(name, { pillars })
}

const ALL = new Set(['a', 'b', 'c'])

describe('the movements of a round', () => {
  it('are those beyond luck, up and down apart, the largest first', () => {
    const found = movements(
      [team('A', { lean: [0.6, 0.001], culture: [-1, 0.002] }), team('B', { lean: [0.9, 0.003], sharing: [0.1, 0.8] })],
      ALL,
    )
    expect(found.risen).toEqual([
      { ...placeOf('B'), pillarId: 'lean', difference: 0.9, counts: COUNTS },
      { ...placeOf('A'), pillarId: 'lean', difference: 0.6, counts: COUNTS },
    ])
    expect(found.fallen).toMatchObject([{ team: 'A', pillarId: 'culture', difference: -1 }])
    expect(found).toMatchObject({ elsewhere: 0, compared: 4, tests: 4, passedAlone: 0, expectedByLuck: 0.2 })
  })

  it('leave out what passed alone and not among all, and count it', () => {
    const noise = team('B', { culture: [0.1, 0.9], automation: [0.1, 0.8], lean: [0.1, 0.7], sharing: [0.1, 0.6] })
    const found = movements([team('A', { lean: [0.6, 0.001], culture: [0.5, 0.045] }), noise], ALL)
    expect(found.risen.map(({ pillarId }) => pillarId)).toEqual(['lean'])
    expect(found).toMatchObject({ tests: 6, passedAlone: 1 })
  })

  it('are tested among all teams, whichever are shown', () => {
    const teams = [
      team('A', { lean: [0.6, 0.001] }),
      team('B', { lean: [-0.9, 0.003] }),
      team('C', { lean: [0.1, 0.9] }),
    ]
    const found = movements(teams, new Set(['a']))
    expect(found).toMatchObject({ fallen: [], elsewhere: 1, tests: 3 })
    expect(found.risen).toHaveLength(1)
  })

  it('of single answers are compared and not tested', () => {
    const found = movements([team('A', { lean: [2, null] })], ALL)
    expect(found).toEqual({
      risen: [],
      fallen: [],
      elsewhere: 0,
      compared: 1,
      tests: 0,
      passedAlone: 0,
      expectedByLuck: 0,
    })
  })
})
