import type { ExportedVoice } from '@/use-cases/exports/exported-results'
import { askedOfResult, questionnaireOf, titlesOf } from './asked-of-result'
import { teamMissing } from './missing-reason'
import { pillarCells } from './pillar-cells'
import { practiceCells } from './practice-cells'

/** What is published of a team in a voice, as JSON has it: null where there is no figure. @see docs/export.md */
export function resultJson(result: ExportedVoice) {
  const { team, voice, figures } = result
  const titles = titlesOf(questionnaireOf(result))
  return {
    team,
    voice,
    assessment: figures && {
      id: figures.assessmentId,
      round: figures.round,
      publishedAt: figures.publishedAt.toISOString(),
      questionnaire: { id: figures.questionnaire.id, version: figures.questionnaire.version },
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
