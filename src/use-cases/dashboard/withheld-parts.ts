import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { SpokenTeam, TeamPlace } from './spoken-teams'

export type WithheldParts = {
  /** Teams of which nothing is shown: how many answered, and how many must have (null if that is not known). */
  teams: readonly (TeamPlace & { answered: number; needed: number | null })[]
  /** Teams with results of which single practices are withheld, and pillars that have no score because of it. */
  parts: readonly (TeamPlace & { practices: number; pillars: number })[]
}

/** What is withheld: that it is, and no more than the reports say. */
export function withheldParts(teams: readonly SpokenTeam[]): WithheldParts {
  return {
    teams: teams
      .filter(({ figures }) => figures.withheld)
      .map(({ place, figures }) => ({
        ...place,
        answered: figures.responses,
        needed: figures.minimumGroupSize,
      })),
    parts: teams
      .filter(({ figures }) => !figures.withheld)
      .map(({ place, figures }) => ({
        ...place,
        practices: Object.values(figures.practices).filter(({ withheld }) => withheld).length,
        pillars: PILLAR_IDS.filter((id) => figures.pillars[id].withheld).length,
      }))
      .filter(({ practices, pillars }) => practices > 0 || pillars > 0),
  }
}
