import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SET_UP } from './admin'

export type OwnServer = {
  url: string
  /** The file of its database. */
  database: string
  /** What it said so far. */
  output: () => string
  stop: () => Promise<void>
}

type Options = { sample?: boolean; variables?: Readonly<Record<string, string>> }

/** The last line that it says before it serves. */
const READY = 'The data is in'

/** The app once more, on a port and a new database of its own, for tests that say what the whole workspace holds. */
export async function ownServer({ sample = false, variables: more = {} }: Options): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-own-'))
  const database = join(folder, 'own.db')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const variables = {
    HOST: '127.0.0.1',
    PORT: String(port),
    APP_URL: url,
    DATABASE_URL: `file:${database}`,
    ...SET_UP,
    SETUP_SAMPLE: sample ? 'yes' : '',
    ...more,
  }
  // Not through the tsx command: it kills a child that takes its time to end, and leaves the app behind.
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'scripts/start.ts'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((settle) => child.once('close', () => settle()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  let output = ''
  await new Promise<void>((settle, fail) => {
    const read = (text: Buffer) => {
      output += text.toString()
      if (output.includes(READY)) settle()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', fail)
    child.once('close', () => fail(new Error(`The app did not start.\n${output}`)))
  })
  return { url, database, output: () => output, stop }
}

async function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
