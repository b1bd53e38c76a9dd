/** Run as a script beside a server: fills its workspace with an organisation whose size is given as JSON. */
import '../../../../scripts/starting/keep-sqlite-objects.mjs'
import { disconnect } from '@/database/client'
import { oldestWorkspace } from '@/database/workspaces'
import { addOrganisation } from './large-organisation'

const workspaceId = (await oldestWorkspace()) ?? ''
const actor = { workspaceId, role: 'admin', userId: null, teamIds: null } as const
console.log(JSON.stringify(await addOrganisation(actor, JSON.parse(process.argv[2] ?? ''))))
await disconnect()
