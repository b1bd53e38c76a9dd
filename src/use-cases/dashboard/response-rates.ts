import type { Voice } from '@/scoring/tally'
import type { TeamRow } from './get-dashboard'

export type RateRow = {
  teamId: string
  team: string
  /** Null where nothing of the team is published in this voice. */
  assessmentId: string | null
  /** How many people answered in this voice. */
  answered: number
  /** How many members were asked, as far as anybody said. */
  expected: number | null
  state: 'results' | 'withheld' | 'silent'
}

export type ResponseRates = {
  teams: number
  withResults: number
  withheld: number
  /** Teams of which nothing is published in this voice. */
  silent: number
  /** Null in other voices than the members': there a team answers once. */
  members: {
    /** In the teams whose size is known: how many answered of how many who were asked. */
    answered: number
    expected: number
    sized: number
    /** How many teams have no known size, and how many people answered there. */
    unsized: number
    answeredUnsized: number
  } | null
  /** Team by team, in the order given. */
  rows: readonly RateRow[]
}

/** How many answered, and of how many teams there is something to see. */
export function responseRates(teams: readonly TeamRow[], voice: Voice): ResponseRates {
  const rows = teams.map(rateRow)
  const count = (state: RateRow['state']) => rows.filter((row) => row.state === state).length
  return {
    teams: rows.length,
    withResults: count('results'),
    withheld: count('withheld'),
    silent: count('silent'),
    members: voice === 'member' ? memberRates(rows) : null,
    rows,
  }
}

function rateRow({ id, name, latest }: TeamRow): RateRow {
  const team = { teamId: id, team: name }
  if (latest === null) return { ...team, assessmentId: null, answered: 0, expected: null, state: 'silent' }
  const { assessmentId, responses, expectedSize, withheld } = latest
  const state = withheld ? 'withheld' : 'results'
  return { ...team, assessmentId, answered: responses, expected: expectedSize, state }
}

function memberRates(rows: readonly RateRow[]): ResponseRates['members'] {
  const asked = rows.filter(({ state }) => state !== 'silent')
  const sized = asked.filter(({ expected }) => expected !== null)
  const unsized = asked.filter(({ expected }) => expected === null)
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0)
  return {
    answered: sum(sized.map(({ answered }) => answered)),
    expected: sum(sized.map(({ expected }) => expected)),
    sized: sized.length,
    unsized: unsized.length,
    answeredUnsized: sum(unsized.map(({ answered }) => answered)),
  }
}
