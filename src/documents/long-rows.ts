import type { ExportedResults, ExportedVoice } from '@/use-cases/exports/exported-results'
import { askedOfResult, questionnaireOf, titlesOf } from './asked-of-result'
import { pillarCells } from './pillar-cells'
import { practiceCells } from './practice-cells'
import type { ResultCell } from './result-cell'
import { TEAM_COLUMNS, teamCells } from './team-columns'

/** The columns of the long table. */
export const LONG_COLUMNS = [
  ...TEAM_COLUMNS,
  'kind',
  'id',
  'title',
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

export type LongColumn = (typeof LONG_COLUMNS)[number]
export type LongRow = Partial<Record<LongColumn, ResultCell>>

/**
 * A row for each team, voice and pillar or practice: a pillar, then its practices. A team without results in a voice
 * has its five pillars, without figures.
 */
export function longRows({ results }: ExportedResults): LongRow[] {
  return results.flatMap(rowsOf)
}

function rowsOf(result: ExportedVoice): LongRow[] {
  const titles = titlesOf(questionnaireOf(result))
  const head = teamCells(result)
  return askedOfResult(result).flatMap((pillar) => [
    { ...head, kind: 'pillar', id: pillar.id, title: titles.get(pillar.id) ?? '', ...pillarCells(result, pillar.id) },
    ...pillar.practices.map(({ id }) => ({
      ...head,
      kind: 'practice',
      id,
      title: titles.get(id) ?? '',
      ...practiceCells(result, id),
    })),
  ])
}
