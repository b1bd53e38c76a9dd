import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { standalone } from '../../scripts/starting/build'
import { SET_UP } from './admin'
import { freePort } from './free-port'

export type AppProcess = {
  url: string
  pid: number
  /** What it said so far. */
  output: () => string
  /** Ends it in peace, and waits for that. */
  stop: () => Promise<void>
  /** Its exit code, once it has ended; null if it was killed. */
  ended: Promise<number | null>
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>
}

/** The last line that it says before it serves. */
const READY = 'The data is in'

/**
 * The built app (npm run build) on a port of its own, set up, with a database that is given.
 * @param hear - gets what it says as it comes
 */
export async function appProcess(
  variables: Readonly<Record<string, string>>,
  hear: (text: string) => void = () => {},
): Promise<AppProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const own = { HOST: '127.0.0.1', PORT: String(port), APP_URL: url, ...SET_UP, ...variables }
  const child = spawn(process.execPath, [join(standalone, 'serve.mjs')], {
    // What other tests have set here is not of this app.
    env: { ...process.env, AUTH_SECRET: '', ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((settle) => child.once('close', settle))
  const ending = (signal: NodeJS.Signals) => async () => {
    child.kill(signal)
    await ended
  }
  let output = ''
  await new Promise<void>((settle, fail) => {
    const read = (text: Buffer) => {
      output += text.toString()
      hear(text.toString())
      if (output.includes(READY)) settle()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', fail)
    child.once('close', () => fail(new Error(`The app did not start.\n${output}`)))
  })
  return { url, pid: child.pid ?? 0, output: () => output, ended, stop: ending('SIGTERM'), kill: ending('SIGKILL') }
}
