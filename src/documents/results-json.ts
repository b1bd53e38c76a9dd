import type { ExportedVoice, ResultPages } from '@/use-cases/exports/exported-results'
import { askedOfResult, questionnaireOf, titlesOf } from './asked-of-result'
import { teamMissing } from './missing-reason'
import { pillarCells } from './pillar-cells'
import { practiceCells } from './practice-cells'

/**
 * Results as JSON in pieces: null where there is no figure. A version is never changed, only followed by another.
 * @see docs/export.md
 */
export async function* resultsJson({ exportedAt, round, tags, pages }: ResultPages): AsyncGenerator<string> {
  const about = { format: 'calms-radar-results', version: 1, exportedAt, round, tags, results: [] }
  const end = ']}'
  yield JSON.stringify(about).slice(0, -end.length)
  let comma = ''
  for await (const page of pages()) {
    for (const result of page) {
      yield comma + JSON.stringify(resultOf(result))
      comma = ','
    }
  }
  yield end
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
