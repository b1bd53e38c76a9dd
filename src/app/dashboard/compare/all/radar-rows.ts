import { shortened } from '@/charts/shortened'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'

/** A team's radar as it is sent to the browser: small enough for hundreds. */
export type RadarRow = {
  id: string
  name: string
  /** The assessment that it shows; null if nothing is published. */
  report: string | null
  /** How many people answered. */
  n: number
  withheld: boolean
  /** In CALMS order; null without a score. */
  scores: readonly (number | null)[]
}

/** The rows of the small radars. */
export function radarRows(teams: readonly TeamRow[]): readonly RadarRow[] {
  return teams.map(({ id, name, latest }) => ({
    id,
    name,
    report: latest?.assessmentId ?? null,
    n: latest?.responses ?? 0,
    withheld: latest?.withheld ?? false,
    scores: PILLAR_IDS.map((pillar) => short(latest?.pillars[pillar].score ?? null)),
  }))
}

/** Cut off and not rounded, so that what is printed is rounded only once. */
function short(score: number | null): number | null {
  return score === null ? null : shortened(score)
}
