import type { ExportedVoice } from '@/use-cases/exports/exported-results'
import { askedOfResult, questionnaireOf, titlesOf } from './asked-of-result'
import { pillarCells } from './pillar-cells'
import { practiceCells } from './practice-cells'
import type { ResultCell } from './result-cell'
import { TEAM_COLUMNS, teamCells } from './team-columns'

/** The columns of a pillar's or a practice's figures: each has some of them. */
const FIGURES = [
  'score',
  'n',
  'level',
  'intervalLow',
  'intervalHigh',
  'agreement',
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'na',
  'unknown',
  'missing',
  'change',
  'verdict',
  'p',
  'gap',
  'reason',
] as const

/** The columns of the long table. */
export const LONG_COLUMNS = [...TEAM_COLUMNS, 'kind', 'id', 'title', ...FIGURES] as const

export type LongColumn = (typeof LONG_COLUMNS)[number]

type Figures = Partial<Record<(typeof FIGURES)[number], ResultCell>>

/**
 * The rows of a team in a voice, a cell for each column: of each pillar one, then those of its practices. A team without
 * results in a voice has its five pillars, without figures.
 */
export function longRows(result: ExportedVoice): ResultCell[][] {
  const titles = titlesOf(questionnaireOf(result))
  const cells = teamCells(result)
  const team = TEAM_COLUMNS.map((column) => cells[column])
  // There are a hundred thousand of them in a file: an object for each would take longer than all the rest.
  const row = (kind: 'pillar' | 'practice', id: string, figures: Figures) => [
    ...team,
    kind,
    id,
    titles.get(id) ?? '',
    ...FIGURES.map((column) => figures[column] ?? null),
  ]
  return askedOfResult(result).flatMap((pillar) => [
    row('pillar', pillar.id, pillarCells(result, pillar.id)),
    ...pillar.practices.map(({ id }) => row('practice', id, practiceCells(result, id))),
  ])
}
