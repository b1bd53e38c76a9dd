import type { SpokenTeam } from './spoken-teams'

/** What the teams with results were asked, and when. */
export type AskedTeams = {
  teams: number
  /** How many of them answered the quick check, whose scores rest on fewer practices. */
  quick: number
  /** When the first and the last of them was published; null without any. */
  published: { first: Date; last: Date } | null
}

/** Of what kind the assessments are that the overview is made of. */
export function askedTeams(teams: readonly SpokenTeam[]): AskedTeams {
  const asked = teams.map(({ figures }) => figures).filter(({ withheld }) => !withheld)
  const times = asked.map(({ publishedAt }) => publishedAt.getTime())
  return {
    teams: asked.length,
    quick: asked.filter(({ variant }) => variant === 'quick').length,
    published: times.length > 0 ? { first: new Date(Math.min(...times)), last: new Date(Math.max(...times)) } : null,
  }
}
