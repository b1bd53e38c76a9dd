import type { Voice } from '@/scoring/tally'
import type { TeamFigures } from '../dashboard/team-figures'

/** What is published of a team in a voice. */
export type ExportedVoice = {
  /** With the names of its tags, in the order of the alphabet. */
  team: { id: string; name: string; sample: boolean; tags: readonly string[] }
  voice: Voice
  /** Null if nothing of the team is published in this voice. */
  figures: TeamFigures | null
}

/** Published figures as they leave the app. There is nothing of persons in it: no names, no answers, no comments. */
export type ExportedResults = {
  exportedAt: Date
  /** The round that all of it is of; null for each team's latest assessment, and for one outside of rounds. */
  round: { id: string; name: string } | null
  /** When it was published, if all of it is of one assessment. */
  publishedAt: Date | null
  /** The names of the tags that the teams were chosen by; none for all teams. */
  tags: readonly string[]
  /** By team, then by voice. */
  results: readonly ExportedVoice[]
}
