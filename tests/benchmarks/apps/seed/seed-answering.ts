/**
 * Run as a script beside a server: opens a round of as many teams as it is told, with all 33 questions, and begins a
 * draft of each team's lead. One team more has as many answers as it is told. Prints the ids of what it made.
 */
import '../../../../scripts/starting/keep-sqlite-objects.mjs'
import type { Actor } from '@/auth/actor'
import { disconnect } from '@/database/client'
import { insertMembership } from '@/database/memberships'
import { setLedTeams } from '@/database/team-leads'
import { oldestWorkspace } from '@/database/workspaces'
import { allAt, newDraft, newTeam } from '../../../support/assessments'
import { newPerson } from '../../../support/people'
import { assessmentOf, openedRound, teamToken } from '../../../support/rounds'
import type { Answering, AnsweringSize } from '../answering-app'
import { insertResponses } from './insert-responses'

const workspaceId = (await oldestWorkspace()) ?? ''
const actor: Actor = { workspaceId, role: 'admin', userId: null, teamIds: null }
const { teams: count, crowd }: AnsweringSize = JSON.parse(process.argv[2] ?? '')
const teams: string[] = []
for (let team = 1; team <= count; team++) teams.push(await newTeam(actor, `Team ${team}`))
const crowded = await newTeam(actor, 'Crowded')
const lead = await newPerson({ name: 'Lea Lead' })
await setLedTeams(workspaceId, await insertMembership(workspaceId, { userId: lead.userId, role: 'lead' }), teams)
const round = await openedRound(actor, [...teams, crowded], { variant: 'full', name: 'The round' })
const assessmentId = await assessmentOf(actor, round, crowded)
const answers = allAt(2, 'full')
await insertResponses(Array.from({ length: crowd }, () => ({ assessmentId, answers })))
const drafts: string[] = []
for (const team of teams) drafts.push(await newDraft(actor, {}, 'full', team))
const made: Answering = {
  tokens: teams.map((team) => teamToken(round, team)),
  crowded: teamToken(round, crowded),
  drafts,
  lead: lead.email,
  answers: allAt(3, 'full'),
}
console.log(JSON.stringify(made))
await disconnect()
