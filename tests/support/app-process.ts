import { spawn } from 'node:child_process'
import { SET_UP } from './admin'
import { freePort } from './free-port'

export type AppProcess = {
  url: string
  /** Of its process, and of the group of everything it has started. */
  pid: number
  /** What it said so far. */
  output: () => string
  /** Ends it in peace, and waits for that. */
  stop: () => Promise<void>
  /** Ends it at once, as a power cut would, with everything it has started. */
  kill: () => Promise<void>
}

/** The last line that it says before it serves. */
const READY = 'The data is in'

/** The built app on a port of its own, set up, with a database that is given. */
export async function appProcess(variables: Readonly<Record<string, string>>): Promise<AppProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const own = { HOST: '127.0.0.1', PORT: String(port), APP_URL: url, ...SET_UP, ...variables }
  // Not through the tsx command: it kills a child that takes its time to end, and leaves the app behind.
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'scripts/start.ts'], {
    // What other tests have set here is not of this app.
    env: { ...process.env, AUTH_SECRET: '', ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that it can be killed with the server that it starts.
    detached: true,
  })
  const ended = new Promise<void>((settle) => child.once('close', () => settle()))
  const ending = (signal: NodeJS.Signals, of: 'process' | 'group') => async () => {
    const { pid } = child
    if (pid !== undefined && child.exitCode === null) process.kill(of === 'group' ? -pid : pid, signal)
    await ended
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
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    stop: ending('SIGTERM', 'process'),
    kill: ending('SIGKILL', 'group'),
  }
}
