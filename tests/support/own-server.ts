import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appProcess } from './app-process'

export type OwnServer = {
  url: string
  /** The file of its database. */
  database: string
  /** What it said so far. */
  output: () => string
  stop: () => Promise<void>
}

type Options = { sample?: boolean; variables?: Readonly<Record<string, string>> }

/** The app once more, on a port and a new database of its own, for tests that say what the whole workspace holds. */
export async function ownServer({ sample = false, variables = {} }: Options): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-own-'))
  const database = join(folder, 'own.db')
  const app = await appProcess({
    DATABASE_URL: `file:${database}`,
    SETUP_SAMPLE: sample ? 'yes' : '',
    ...variables,
  })
  const stop = async () => {
    await app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: app.url, database, output: app.output, stop }
}
