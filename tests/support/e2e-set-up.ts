/** Before the browser tests: the app is built if it is not, its database's server runs, and the shared app serves. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, isBuilt } from '../../scripts/starting/build'
import { e2eRun, shareE2eRun } from './e2e-run'
import { ownServer } from './own-server'
import { postgresqlServer } from './postgresql-server'

export default async function setUp(): Promise<() => Promise<void>> {
  const { provider } = e2eRun()
  if (!isBuilt() && (await build()) !== 0) throw new Error('The app cannot be built.')
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-e2e-'))
  const ending: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const tearDown = async () => {
    for (const end of ending.toReversed()) await end()
  }
  try {
    shareE2eRun({ folder })
    if (provider === 'postgresql') {
      const { url, stop } = await postgresqlServer()
      ending.push(stop)
      shareE2eRun({ postgresqlUrl: url })
    }
    const app = await ownServer({})
    ending.push(app.stop)
    shareE2eRun({ appUrl: app.url })
    return tearDown
  } catch (error) {
    await tearDown()
    throw error
  }
}
