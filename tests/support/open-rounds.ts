/** Run as a script beside a server: opens rounds of one team each in its database, and prints how to answer. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import './auth-secret'
import type { Actor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { disconnect, prisma } from '@/database/client'
import type { RoundPlan } from '@/database/rounds'
import { oldestWorkspace } from '@/database/workspaces'
import { newTeam } from './assessments'
import type { GivenRound } from './given-round'
import { assessmentOf, openedRound, plannedRound, teamToken } from './rounds'

/** The plan of each round, and the name of its team. */
type Asked = Partial<RoundPlan> & { team?: string; isPlanned?: boolean }

const asked: readonly Asked[] = JSON.parse(process.argv[2] ?? '[]')
const workspaceId = (await oldestWorkspace()) ?? ''
const actor: Actor = { workspaceId, role: 'admin', userId: null, teamIds: null }
const given: GivenRound[] = []
for (const { team = `Team ${crypto.randomUUID().slice(0, 8)}`, isPlanned, ...plan } of asked) {
  const teamId = await newTeam(actor, team)
  const round = await (isPlanned ? plannedRound : openedRound)(actor, [teamId], plan)
  const assessmentId = await assessmentOf(actor, round, teamId)
  given.push({
    roundId: round.id,
    assessmentId,
    team,
    link: `/a/${teamToken(round, teamId)}`,
    personalLink: `/a/${await personalToken(assessmentId)}`,
  })
}
console.log(JSON.stringify(given))
await disconnect()

async function personalToken(assessmentId: string): Promise<string> {
  const id = crypto.randomUUID()
  const token = linkToken({ personalLinkId: id })
  await prisma().personalLink.create({ data: { id, assessmentId, label: 'Mo', tokenHash: linkHash(token) } })
  return token
}
