import { assessmentLabeller } from '@/app/assessment-label'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { PillarChange } from '@/scoring/pillar-change'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'

/** A column of the heatmap: a pillar, or a practice of one. */
export type HeatmapColumn = { id: string; title: string }

/** Why there may be no score: nothing was published, too little was answered, or it must not be told. */
export type Missing = 'not-assessed' | 'no-score' | 'withheld'

/** The move since the assessment before: in levels, or that it is within noise; null for none. */
export type HeatmapChange = number | 'noise' | null

/** A score or why there is none, n, and the move. */
export type HeatmapFigures = readonly [score: number | Missing, n: number, change: HeatmapChange]

/** A team's figures, as arrays in the order of the columns: small enough for hundreds of teams. */
export type HeatmapRow = {
  id: string
  name: string
  sample: boolean
  /** Where its report is, and what that is called; null if nothing is published. */
  report: { href: string; label: string } | null
  pillars: readonly HeatmapFigures[]
  /** Over all pillars. */
  practices: readonly HeatmapFigures[]
}

export type HeatmapData = {
  pillars: readonly HeatmapColumn[]
  practices: readonly HeatmapColumn[]
  rows: readonly HeatmapRow[]
}

/** The dashboard's figures in the compact form that is sent to the browser. */
export async function heatmapData(teams: readonly TeamRow[]): Promise<HeatmapData> {
  const label = await assessmentLabeller()
  const practices = currentQuestionnaire.pillars.flatMap((pillar) => pillar.practices)
  return {
    pillars: currentQuestionnaire.pillars.map(({ id, text }) => ({ id, title: text.en.title })),
    practices: practices.map(({ id, text }) => ({ id, title: text.en.title })),
    rows: teams.map(({ id, name, sample, latest }) => ({
      id,
      name,
      sample,
      report: latest && { href: `/assessments/${latest.assessmentId}`, label: label(latest) },
      pillars: PILLAR_IDS.map((pillar) => {
        const figures = latest?.pillars[pillar]
        return [scoreOrMissing(figures), figures?.n ?? 0, changeOf(figures?.change ?? null)]
      }),
      practices: practices.map((practice) => {
        const figures = latest?.practices[practice.id]
        return [scoreOrMissing(latest ? (figures ?? NOT_ASKED) : undefined), figures?.n ?? 0, null]
      }),
    })),
  }
}

/** A move that may be luck is not told as one. */
function changeOf(change: PillarChange | null): HeatmapChange {
  if (change === null) return null
  return change.verdict === 'within-noise' ? 'noise' : rounded(change.difference)
}

/** A practice that a quick check left out. */
const NOT_ASKED = { score: null, withheld: false }

function scoreOrMissing(figures: { score: number | null; withheld: boolean } | undefined): number | Missing {
  if (!figures) return 'not-assessed'
  if (figures.score === null) return figures.withheld ? 'withheld' : 'no-score'
  return rounded(figures.score)
}

/** Three decimals are more than is shown and keep the order. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
