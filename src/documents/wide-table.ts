import { PILLAR_IDS } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import type { ExportedResults, ExportedVoice } from '@/use-cases/exports/exported-results'
import { answeredIn, askedOfResult, titlesOf } from './asked-of-result'
import { teamMissing } from './missing-reason'
import { pillarCells } from './pillar-cells'
import { practiceCells } from './practice-cells'
import type { ResultCell } from './result-cell'
import { teamCells } from './team-columns'

/** A pillar or a practice, which has two columns: its score, and how many people it rests on. */
export type WideColumn = { id: string; title: string }

type WideRow = {
  team: ReturnType<typeof teamCells>
  /** By the ids of the columns; none where a practice was not asked. */
  figures: ReadonlyMap<string, { score: ResultCell; n: ResultCell }>
  /** Why figures are missing: of all of them, or `id: reason; id: reason`. */
  reason: string | null
}

/** A row for each team and voice. */
export type WideTable = { columns: readonly WideColumn[]; rows: readonly WideRow[] }

export function wideTable({ results }: ExportedResults): WideTable {
  return { columns: wideColumns(answeredIn(results)), rows: results.map(wideRow) }
}

/**
 * The pillars, then all practices of the versions that were answered, each version's new ones after the older.
 * @param answered - none if nothing was: it has the columns of the current version
 */
export function wideColumns(answered: readonly Questionnaire[]): WideColumn[] {
  const questionnaires = answered.length > 0 ? answered : [currentQuestionnaire]
  const inOrder = questionnaires.toSorted((a, b) => a.version - b.version)
  const titles = new Map(inOrder.flatMap((questionnaire) => [...titlesOf(questionnaire)]))
  const practices = inOrder.flatMap(({ pillars }) => pillars.flatMap((pillar) => pillar.practices.map(({ id }) => id)))
  return [...PILLAR_IDS, ...new Set(practices)].map((id) => ({ id, title: titles.get(id) ?? id }))
}

type Cells = { score: ResultCell; n: ResultCell; reason: string | null }

/** The row of a team in a voice. */
export function wideRow(result: ExportedVoice): WideRow {
  const cells = askedOfResult(result).flatMap(({ id, practices }): (readonly [string, Cells])[] => [
    [id, pillarCells(result, id)],
    ...practices.map((practice) => [practice.id, practiceCells(result, practice.id)] as const),
  ])
  const reasons = cells.flatMap(([id, { reason }]) => (reason ? [`${id}: ${reason}`] : []))
  return {
    team: teamCells(result),
    figures: new Map(cells),
    reason: teamMissing(result.figures) ?? (reasons.join('; ') || null),
  }
}
