import type { AskedPillar, Variant } from '@/questionnaire/asked-practices'
import type { Answers } from '@/scoring/tally'

export type Team = { readonly id: string; readonly tags: readonly string[] }

/** One who answered in one round; nobody is known again in another round. */
export type Person = { readonly number: number; readonly answers: Answers }

export type TeamInRound = { readonly team: Team; readonly people: readonly Person[] }

export type RoundOfTeams = {
  readonly id: string
  readonly variant: Variant
  readonly asked: readonly AskedPillar[]
  readonly teams: readonly TeamInRound[]
}

export type Organisation = {
  readonly minimumGroupSize: number
  readonly teams: readonly Team[]
  /** Oldest first. */
  readonly rounds: readonly RoundOfTeams[]
}
