/** Run as a script beside a server: fills its workspace with an organisation whose size is given as JSON. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import { disconnect } from '../../src/database/client'
import { oldestWorkspace } from '../../src/database/workspaces'
import { addOrganisation } from './large-organisation'

const workspaceId = (await oldestWorkspace()) ?? ''
await addOrganisation({ workspaceId, role: 'admin', userId: null, teamIds: null }, JSON.parse(process.argv[2] ?? ''))
await disconnect()
