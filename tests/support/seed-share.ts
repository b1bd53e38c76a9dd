/** Run as a script beside a server: fills its database with the world of the authorization tests and more rounds. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import { disconnect } from '@/database/client'
import { oldestWorkspace } from '@/database/workspaces'
import { sharedRound } from './shared-round'
import { newWorld } from './world'

const world = await newWorld((await oldestWorkspace()) ?? undefined)
const { workspaceId, team, otherTeam } = world
const admin = { workspaceId, role: 'admin', userId: null, teamIds: null } as const
const rounds = {
  planned: await sharedRound(admin, [team, otherTeam], { state: 'planned', name: 'Winter' }),
  closed: await sharedRound(admin, [team], { state: 'closed', name: 'Spring' }),
}
console.log(JSON.stringify({ ...world, ...rounds }))
await disconnect()
