/** Run as a script beside a server: fills its database with as many teams as MANY_TEAMS says. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import type { Actor } from '@/auth/actor'
import { disconnect } from '@/database/client'
import { oldestWorkspace } from '@/database/workspaces'
import { addTeams } from './many-teams'

const actor: Actor = { workspaceId: (await oldestWorkspace()) ?? '', role: 'admin', userId: null, teamIds: null }
const teams = Number(process.env.MANY_TEAMS)
await addTeams(actor, teams)
console.log(JSON.stringify({ teams }))
await disconnect()
