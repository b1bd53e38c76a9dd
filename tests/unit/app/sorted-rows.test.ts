import { describe, expect, it } from 'vitest'
import type { HeatmapFigures, HeatmapRow } from '@/app/dashboard/teams/heatmap-data'
import { cellsOf, sortedRows } from '@/app/dashboard/teams/sorted-rows'

const columns = (...ids: string[]) => ids.map((id) => ({ id, title: id.toUpperCase() }))
const PILLARS = columns('culture', 'lean')
const PRACTICES = columns('culture.a', 'lean.b', 'lean.c')

function row(name: string, pillars: readonly HeatmapFigures[], practices: readonly HeatmapFigures[] = []): HeatmapRow {
  return { id: name, name, sample: false, report: null, pillars, practices }
}

const web = row(
  'Web',
  [
    [3.5, 4, 0.25],
    ['withheld', 0, null],
  ],
  [
    [2, 1, null],
    [4, 3, null],
    ['no-score', 0, null],
  ],
)

describe('the cells of a row', () => {
  it('are its pillars, each with its score, n and move', () => {
    expect(cellsOf(web, PILLARS, PRACTICES)).toEqual([
      { id: 'culture', score: 3.5, n: 4, change: 0.25 },
      { id: 'lean', score: 'withheld', n: 0, change: null },
    ])
  })

  it('are the practices of the pillar that is open', () => {
    expect(cellsOf(web, columns('lean.b', 'lean.c'), PRACTICES)).toEqual([
      { id: 'lean.b', score: 4, n: 3, change: null },
      { id: 'lean.c', score: 'no-score', n: 0, change: null },
    ])
  })

  it('say that nothing was assessed where a row has no figures, never zero', () => {
    for (const cell of cellsOf(row('New', []), [...PILLARS, ...PRACTICES], PRACTICES)) {
      expect(cell).toMatchObject({ score: 'not-assessed', n: 0, change: null })
    }
  })
})

describe('sorted rows', () => {
  const scored = (name: string, score: HeatmapFigures[0]) => row(name, [[score, 1, null]])
  const rows = [
    scored('A', 2.5),
    scored('B', 'not-assessed'),
    scored('C', 4),
    scored('D', 'withheld'),
    scored('E', 2.5),
    scored('F', 1),
    scored('G', 'no-score'),
  ]
  const names = (sorted: readonly HeatmapRow[]) => sorted.map(({ name }) => name).join('')

  it('have the highest score first and those without one last, equals as they came', () => {
    expect(names(sortedRows(rows, ({ pillars }) => pillars[0]?.[0] ?? 'not-assessed'))).toBe('CAEFBDG')
  })

  it('stay as they came without a column', () => expect(names(sortedRows(rows, null))).toBe('ABCDEFG'))

  it('leave the rows that were given as they are', () => {
    sortedRows(rows, () => 1)
    expect(names(rows)).toBe('ABCDEFG')
  })
})
