import { describe, expect, it } from 'vitest'
import { cellText, moveText } from '@/app/dashboard/teams/cell-text'
import type { HeatmapCell } from '@/app/dashboard/teams/heatmap-cell'
import type { HeatmapWords } from '@/app/dashboard/teams/heatmap-words'
import en from '@/messages/en'

const { heatmap } = en
const words = {
  cell: heatmap,
  move: {
    risen: heatmap.moveRisen,
    fallen: heatmap.moveFallen,
    none: heatmap.moveNone,
    noise: heatmap.moveNoise,
    untested: heatmap.moveUntested,
  },
  why: {
    'not-assessed': heatmap.notAssessedWhy,
    'not-asked': heatmap.notAskedWhy,
    'no-score': heatmap.noScoreWhy,
    withheld: heatmap.withheldWhy,
  },
  levelNames: ['Initial', 'Managed', 'Defined', 'Quantitatively managed', 'Optimizing'],
} as unknown as HeatmapWords

const cell = (part: Partial<HeatmapCell>): HeatmapCell => ({ score: 3.4, n: 5, level: 3, move: null, ...part })
const text = (part: Partial<HeatmapCell>) => cellText(cell(part), words)

describe('what a cell says', () => {
  it('is the level by name, and n', () => expect(text({})).toBe('3.40: level 3, Defined, n 5'))

  it('is the level that a foundation holds it at', () =>
    expect(text({ score: 4.6 })).toBe('4.60: level 3, Defined, held there by a foundation, n 5'))

  it('is what a practice is near to, since only pillars have a level', () =>
    expect(text({ level: null })).toBe('3.40: nearest to level 3, Defined, n 5'))

  it('is what a move is worth', () => {
    expect(text({ move: 0.855 })).toContain('n 5, risen by 0.86 since')
    expect(text({ move: -0.5 })).toContain('n 5, fallen by 0.50 since')
    expect(text({ move: 0 })).toContain('n 5, as in the assessment before')
    expect(text({ move: 'noise' })).toContain('n 5, the move since the assessment before may be luck')
    expect(text({ move: [1] })).toContain('n 5, +1.00 since the assessment before, too few answers to tell')
  })

  it('is why there is no score, without any number', () => {
    for (const score of ['withheld', 'no-score', 'not-asked', 'not-assessed'] as const) {
      expect(text({ score, n: 0 })).toMatch(new RegExp(`^${score.replace('-', ' ')}: \\D+$`))
    }
  })
})

describe('a move in a cell', () => {
  it('has its sign, and brackets where nothing tells it from luck', () => {
    expect(moveText(0.55, words)).toBe('+0.6')
    expect(moveText(-1.5, words)).toBe('−1.5')
    expect(moveText(0.04, words)).toBe('0.0')
    expect(moveText([-1], words)).toBe('(−1.0)')
    expect(moveText('noise', words)).toBe('noise')
    expect(moveText(null, words)).toBeNull()
  })
})
