import type { TeamFigures } from './team-figures'

/** Whose a figure of the overview is, and in which assessment to look it up. */
export type TeamPlace = { teamId: string; team: string; assessmentId: string }

/** A team of which anything is published in the voice shown. */
export type SpokenTeam = { place: TeamPlace; figures: TeamFigures }

type Row = { id: string; name: string; latest: TeamFigures | null }

/** The teams of which anything is published, withheld or not, in the order given. */
export function spokenTeams(teams: readonly Row[]): readonly SpokenTeam[] {
  return teams.flatMap(({ id, name, latest }) =>
    latest === null ? [] : [{ place: { teamId: id, team: name, assessmentId: latest.assessmentId }, figures: latest }],
  )
}
