import { describe, expect, it } from 'vitest'
import { comparisonSeries } from '@/app/dashboard/compare/comparison-series'
import { byPillar } from '@/scoring/by-pillar'
import type { ComparedItem } from '@/use-cases/dashboard/compared-items'

const item = (id: string): ComparedItem => {
  const kind = id.startsWith('team:') ? 'team' : id.startsWith('tag:') ? 'tag' : id === 'all' ? 'all' : 'target'
  const isGroup = kind === 'tag' || kind === 'all'
  return {
    id,
    kind,
    name: id,
    team: null,
    teams: isGroup ? 5 : 0,
    silent: 0,
    pillars: byPillar(() => ({
      score: 3,
      n: kind === 'target' ? 0 : 5,
      middle: isGroup ? { low: 2, high: 4 } : null,
      agreement: null,
      missing: null,
    })),
    practices: {},
  }
}

const seriesOf = (...ids: string[]) => comparisonSeries(ids.map(item), ({ name }) => name)
const banded = (...ids: string[]) => seriesOf(...ids).flatMap(({ id, band }) => (band ? [id] : []))

describe('comparisonSeries', () => {
  it('keeps the order, so that the first outline is the reference', () => {
    expect(seriesOf('target', 'team:b', 'team:a').map(({ id }) => id)).toEqual(['target', 'team:b', 'team:a'])
  })

  it('says how many a figure rests on, except of the target', () => {
    expect(seriesOf('team:a', 'all', 'target').map(({ n }) => n?.lean)).toEqual([5, 5, undefined])
  })

  it.each([
    [['all'], ['all']],
    [['tag:x'], ['tag:x']],
    [['team:a', 'all', 'target'], ['all']],
    [['team:a', 'tag:x'], ['tag:x']],
    [['team:a', 'tag:x', 'all'], ['all']],
    [['tag:x', 'all'], []],
    [['tag:x', 'tag:y', 'team:a'], []],
    [['team:a', 'team:b', 'target'], []],
  ])('of %j draws the middle half of %j', (ids, expected) => {
    expect(banded(...ids)).toEqual(expected)
  })
})
