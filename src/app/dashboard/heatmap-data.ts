import { assessmentLabeller } from '@/app/assessment-label'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { PILLAR_IDS } from '@/questionnaire/schema'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'

/** A column of the heatmap: a pillar, or a practice of one. */
export type HeatmapColumn = { id: string; title: string }

/** A team's figures, as arrays in the order of the columns: small enough for hundreds of teams. */
export type HeatmapRow = {
  id: string
  name: string
  sample: boolean
  /** Where its report is, and what that is called; null if nothing is published. */
  report: { href: string; label: string } | null
  /** By pillar: score (null for none), n, move since the assessment before (null for none). */
  pillars: readonly (readonly [score: number | null, n: number, change: number | null])[]
  /** By practice, over all pillars: score and n. */
  practices: readonly (readonly [score: number | null, n: number])[]
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
      report: latest && { href: `/assessments/${latest.assessmentId}`, label: label({ ...latest, variant: 'full' }) },
      pillars: PILLAR_IDS.map((pillar) => {
        const figures = latest?.pillars[pillar]
        return [rounded(figures?.score), figures?.n ?? 0, rounded(figures?.change?.difference)] as const
      }),
      practices: practices.map((practice) => {
        const { score, n } = latest?.practices[practice.id] ?? { score: null, n: 0 }
        return [rounded(score), n] as const
      }),
    })),
  }
}

/** Three decimals are more than is shown and keep the order. */
function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 1000) / 1000
}
