/** `npm run sample` loads the sample workspace; `npm run sample -- --remove` takes it away. */
import './starting/keep-sqlite-objects.mjs'
import { disconnect } from '../src/database/client'
import { migrate } from '../src/database/migrate'
import { oldestWorkspace } from '../src/database/workspaces'
import { loadSample } from '../src/use-cases/sample/load-sample'
import { removeSample } from '../src/use-cases/sample/remove-sample'
import { AdminError } from './admin/admin-error'
import { appEnvironment } from './starting/app-environment'
import { reportFailure } from './starting/report-failure'

async function changeSample(isRemoved: boolean): Promise<void> {
  await migrate(appEnvironment('production').DATABASE_URL, { tell: (message) => console.error(message) })
  const workspaceId = await oldestWorkspace()
  if (workspaceId === null) throw new AdminError('There is no workspace yet. Start the app and set it up first.')
  const actor = { workspaceId, role: 'admin', userId: null, teamIds: null } as const
  if (isRemoved) {
    await removeSample(actor)
    console.log('The sample is removed.')
  } else {
    const added = await loadSample(actor)
    console.log(added > 0 ? `Added ${added} sample teams with four rounds.` : 'The sample is loaded already.')
  }
}

await changeSample(process.argv.includes('--remove')).catch(reportFailure).finally(disconnect)
