import { describe, expect, it } from 'vitest'
import type { CellScore } from '@/app/dashboard/teams/cell-figures'
import type { HeatmapTeam } from '@/app/dashboard/teams/heatmap-data'
import { openColumns } from '@/app/dashboard/teams/open-columns'
import { shownTeams } from '@/app/dashboard/teams/shown-teams'
import { nextSort, sortingOf } from '@/app/dashboard/teams/sorting'

const COLUMNS = ['culture', 'lean', 'culture.a', 'lean.b', 'lean.c'].map((id) => ({ id, title: id.toUpperCase() }))
const PILLARS = openColumns(COLUMNS, undefined)

function team(name: string, scores: readonly CellScore[], tags: readonly string[] = []): HeatmapTeam {
  return { id: name, name, tags, scores, sample: false, assessment: name, label: null, n: [], levels: [], moves: [] }
}

const names = (teams: readonly HeatmapTeam[]) => teams.map(({ name }) => name).join(' ')

describe('the open columns', () => {
  it('are the pillars, each with its place', () => {
    expect(PILLARS.map(({ id, index }) => [id, index])).toEqual([
      ['culture', 0],
      ['lean', 1],
    ])
  })

  it('are the practices of the pillar that is opened, with their places among all', () => {
    expect(openColumns(COLUMNS, 'lean').map(({ id, index }) => [id, index])).toEqual([
      ['lean.b', 3],
      ['lean.c', 4],
    ])
  })
})

describe('the order of the teams', () => {
  const teams = [
    team('A', [2.5]),
    team('B', ['not-assessed']),
    team('C', [4]),
    team('D', ['withheld']),
    team('E', [2.5]),
    team('F', [1]),
    team('G', ['no-score']),
    team('H', []),
  ]
  const sorted = (sort: string | undefined) => names(shownTeams(teams, { sort }, [], PILLARS))

  it('is the one they came in, unless a column is sorted by', () => expect(sorted(undefined)).toBe('A B C D E F G H'))

  it('has the highest first and those without a figure last, equals as they came', () =>
    expect(sorted('culture')).toBe('C A E F B D G H'))

  it('has the lowest first after a minus, and those without a figure still last', () =>
    expect(sorted('-culture')).toBe('F A E C B D G H'))

  it('is the one they came in where the column is not shown', () => {
    expect(sorted('culture.a')).toBe('A B C D E F G H')
    expect(sorted('-nothing')).toBe('A B C D E F G H')
  })

  it('leaves the teams that were given as they are', () => {
    sorted('culture')
    expect(names(teams)).toBe('A B C D E F G H')
  })
})

describe('a column’s head', () => {
  it('leads to highest first, then to lowest first, then back to the alphabet', () => {
    expect(nextSort({}, 'lean')).toBe('lean')
    expect(nextSort({ sort: 'lean' }, 'lean')).toBe('-lean')
    expect(nextSort({ sort: '-lean' }, 'lean')).toBeUndefined()
    expect(nextSort({ sort: '-culture' }, 'lean')).toBe('lean')
  })

  it('says the direction', () => {
    expect(sortingOf({})).toBeNull()
    expect(sortingOf({ sort: 'lean.b' })).toEqual({ column: 'lean.b', direction: 'descending' })
    expect(sortingOf({ sort: '-lean.b' })).toEqual({ column: 'lean.b', direction: 'ascending' })
  })
})

describe('the teams shown', () => {
  const teams = [team('Café', [], ['core']), team('Team 48', [], ['core', 'east']), team('team 487', [], ['east'])]
  const found = (search: string | undefined, ...tags: string[]) => names(shownTeams(teams, { search }, tags, PILLARS))

  it('have what is searched for in their names, whatever the case, the accents and the spaces around', () => {
    expect(found('TEAM 48')).toBe('Team 48 team 487')
    expect(found(' 487 ')).toBe('team 487')
    expect(found('cafe')).toBe('Café')
    expect(found('nobody')).toBe('')
    expect(found(undefined)).toBe('Café Team 48 team 487')
  })

  it('carry all of the tags', () => {
    expect(found(undefined, 'core')).toBe('Café Team 48')
    expect(found(undefined, 'core', 'east')).toBe('Team 48')
    expect(found('café', 'east')).toBe('')
  })
})
