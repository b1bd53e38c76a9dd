/** Run as a script beside a server: fills its database with rounds whose results were computed by hand, and prints them. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import type { Actor } from '@/auth/actor'
import { disconnect } from '@/database/client'
import { updateExpectedSize } from '@/database/round-teams'
import { replaceTags } from '@/database/team-tags'
import { oldestWorkspace } from '@/database/workspaces'
import { closeRound } from '@/use-cases/rounds/close-round'
import { newTeam } from './assessments'
import { answeredPart, newRound, publishedPart } from './published-round'
import type { Results } from './results-test'
import { EARLIER, LEAD, MEMBERS, TOO_FEW, WITHHELD_OTHERWISE } from './small-round'

const actor: Actor = { workspaceId: (await oldestWorkspace()) ?? '', role: 'admin', userId: null, teamIds: null }
const day = (number: number) => new Date(Date.UTC(2026, 8, number, 12))
// Not due before they are closed here: the server's clock would be first.
const closed = (number: number, name: string) => ({ name, openedAt: day(number - 1), at: day(number) })

/** Two teams in one round that has just closed. */
async function twins(name: string, members: readonly Parameters<typeof answeredPart>[3][]): Promise<string[]> {
  const round = await newRound(actor, { name })
  const ids: string[] = []
  for (const [index, said] of members.entries()) {
    ids.push(await answeredPart(actor, round, await newTeam(actor, `${name} ${index + 1}`), said))
  }
  await closeRound(actor, round)
  return ids
}

const team = await newTeam(actor, 'Wayfinders')
await replaceTags(actor.workspaceId, team, ['Navigation', 'North'])
await publishedPart(actor, team, { members: EARLIER }, closed(1, 'Early autumn'))
await publishedPart(actor, team, { members: TOO_FEW.low }, closed(2, 'Late summer'))
const comments = { 'culture.swarming': 'Not at night.' }
const report = await publishedPart(actor, team, { members: MEMBERS, lead: LEAD, comments }, { name: 'Late autumn' })

const asked = await newTeam(actor, 'Lookouts')
await replaceTags(actor.workspaceId, asked, ['Navigation'])
const openRound = await newRound(actor, { name: 'Winter' })
const part = await answeredPart(actor, openRound, asked, { members: MEMBERS.slice(0, 2) })
await updateExpectedSize(actor.workspaceId, part, 8)

const results: Results = {
  team,
  report,
  asked,
  openRound,
  part,
  tooFew: await twins('Tiny', [{ members: TOO_FEW.low }, { members: TOO_FEW.high }]),
  withheld: await twins('Partly', [{ members: MEMBERS }, { members: WITHHELD_OTHERWISE }]),
}
console.log(JSON.stringify(results))
await disconnect()
