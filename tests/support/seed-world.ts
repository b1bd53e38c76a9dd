/** Run as a script beside a server: fills its database with the world of the authorization tests, and prints it. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import { disconnect } from '@/database/client'
import { oldestWorkspace } from '@/database/workspaces'
import { newWorld } from './world'

console.log(JSON.stringify(await newWorld((await oldestWorkspace()) ?? undefined)))
await disconnect()
