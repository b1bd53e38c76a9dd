/** Run as a script beside a server: fills its database with two rounds that leads have answered, and prints their names. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import type { Actor } from '@/auth/actor'
import { disconnect } from '@/database/client'
import { oldestWorkspace } from '@/database/workspaces'
import type { Answer } from '@/questionnaire/answer-schema'
import { LEVELS } from '@/questionnaire/levels'
import type { Answers } from '@/scoring/tally'
import { closeRound } from '@/use-cases/rounds/close-round'
import { seededRandom } from '@/use-cases/sample/random'
import { newTeam, practiceIds } from './assessments'
import { answeredPart, newRound } from './published-round'
import type { LeadRounds } from './recompute-test'

const actor: Actor = { workspaceId: (await oldestWorkspace()) ?? '', role: 'admin', userId: null, teamIds: null }

/** The share of practices that a team's lead gave no level to; from about 0.4 on, pillars have no score. */
const TEAMS = { '=1+1': 0.1, Anchor: 0, Buoy: 0.15, Compass: 0.3, Deck: 0.45, Ensign: 0.6, Fathom: 0.2, Galley: 1 }

/** Always the same for the same team and round. Some levels, and the three ways of giving none. */
function answers(team: string, round: string, silence: number): Answers {
  const random = seededRandom(`${team} ${round}`)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const said = practiceIds('full').map((id): [string, Answer | undefined] => [
    id,
    random() < silence ? pick(['na', 'unknown', undefined]) : pick(LEVELS),
  ])
  return Object.fromEntries(said.filter(([, answer]) => answer !== undefined))
}

const teams = new Map<string, string>()
for (const name of Object.keys(TEAMS)) teams.set(name, await newTeam(actor, name))

const rounds: LeadRounds = { earlier: 'Neap tide', later: 'Spring tide', teams: teams.size }
for (const [index, name] of [rounds.earlier, rounds.later].entries()) {
  const at = new Date(Date.UTC(2026, 8, 10 + index, 12))
  const openedAt = new Date(at.getTime() - 3_600_000)
  const round = await newRound(actor, { name, variant: 'full', asksMembers: false, openedAt })
  for (const [team, silence] of Object.entries(TEAMS)) {
    await answeredPart(actor, round, teams.get(team) ?? '', { lead: answers(team, name, silence) })
  }
  await closeRound(actor, round, at)
}

console.log(JSON.stringify(rounds))
await disconnect()
