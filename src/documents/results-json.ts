import type { ExportedResults, ExportedVoice } from '@/use-cases/exports/exported-results'
import { askedOfResult, questionnaireOf, titlesOf } from './asked-of-result'
import { teamMissing } from './missing-reason'
import { pillarCells } from './pillar-cells'
import { practiceCells } from './practice-cells'

/** Results as JSON: null where there is no figure. A version is never changed, only followed by another. @see docs/export.md */
export function resultsJson({ exportedAt, round, tags, results }: ExportedResults): string {
  return JSON.stringify({
    format: 'calms-radar-results',
    version: 1,
    exportedAt,
    round,
    tags,
    results: results.map(resultOf),
  })
}

function resultOf(result: ExportedVoice) {
  const { team, voice, figures } = result
  const titles = titlesOf(questionnaireOf(result))
  return {
    team,
    voice,
    assessment: figures && {
      id: figures.assessmentId,
      round: figures.round,
      publishedAt: figures.publishedAt,
      questionnaire: figures.questionnaire,
      variant: figures.variant,
      responses: figures.responses,
      expected: voice === 'member' ? figures.expectedSize : null,
      minimumGroupSize: voice === 'member' ? figures.minimumGroupSize : null,
    },
    reason: teamMissing(figures),
    pillars: askedOfResult(result).map(({ id, practices }) => ({
      id,
      title: titles.get(id) ?? '',
      ...pillarCells(result, id),
      practices: practices.map((practice) => ({
        id: practice.id,
        title: titles.get(practice.id) ?? '',
        ...practiceCells(result, practice.id),
      })),
    })),
  }
}
