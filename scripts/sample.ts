/** `npm run sample` loads the sample workspace; `npm run sample -- --remove` takes it away. */
import './starting/keep-sqlite-objects.mjs'
import { readEnvironment } from '../src/config/environment'
import { disconnect } from '../src/database/client'
import { migrate } from '../src/database/migrate'
import { oldestWorkspace } from '../src/database/workspaces'
import { loadSample } from '../src/use-cases/sample/load-sample'
import { removeSample } from '../src/use-cases/sample/remove-sample'

await migrate(readEnvironment().DATABASE_URL, { tell: (message) => console.error(message) })
const workspaceId = await oldestWorkspace()
if (workspaceId === null) {
  console.error('There is no workspace yet. Start the app (npm start) and set it up first.')
  process.exit(1)
}
const actor = { workspaceId, role: 'admin', userId: null, teamIds: null } as const
if (process.argv.includes('--remove')) {
  await removeSample(actor)
  console.log('The sample is removed.')
} else {
  const added = await loadSample(actor)
  console.log(added > 0 ? `Added ${added} sample teams with four rounds.` : 'The sample is loaded already.')
}
await disconnect()
