import type { Questionnaire } from '@/questionnaire/schema'
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

type ExportedAbout = {
  exportedAt: Date
  /** The round that all of it is of; null for each team's latest assessment, and for one outside of rounds. */
  round: { id: string; name: string } | null
  /** When it was published, if all of it is of one assessment. */
  publishedAt: Date | null
  /** The names of the tags that the teams were chosen by; none for all teams. */
  tags: readonly string[]
}

/** Published figures as they leave the app. There is nothing of persons in it: no names, no answers, no comments. */
export type ExportedResults = ExportedAbout & {
  /** By team, then by voice. */
  results: readonly ExportedVoice[]
}

/** The same while it is read, so that however many teams there are, few of them are in memory. */
export type ResultPages = ExportedAbout & {
  /**
   * By team, then by voice; each page is read when it is asked for.
   * @throws AppError `not-found` if what is exported has been removed meanwhile: it would look like not assessed.
   */
  pages(): AsyncIterable<readonly ExportedVoice[]>
  /** The versions that any of it was answered with, in the order of the results. Reads no results. */
  questionnaires(): Promise<readonly Questionnaire[]>
}
