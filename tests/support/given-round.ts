/** An open round of one team, and the links by which its members answer. */
export type GivenRound = {
  roundId: string
  assessmentId: string
  team: string
  link: string
  personalLink: string
}
