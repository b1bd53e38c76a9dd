import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { type Quartiles, quartiles } from '@/scoring/quartiles'
import type { SpokenTeam } from './spoken-teams'

/** For each pillar the median and the middle half of the teams' scores, and how many teams have one. */
export type GroupProfile = Readonly<Record<PillarId, Quartiles>>

/** The profile of a group of teams, made of published scores only (docs/scoring.md, rule 12). */
export function groupProfile(teams: readonly SpokenTeam[]): GroupProfile {
  return byPillar((id) => quartiles(teams.map(({ figures }) => figures.pillars[id].score)))
}
