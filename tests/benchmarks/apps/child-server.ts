import { spawn } from 'node:child_process'
import { root } from '../../../scripts/root'
import { freePort } from '../../support/free-port'
import type { Served } from './served'
import { untilAnswered } from './until-answered'

/**
 * A program of Node that serves on a port of its own, once it gives a page.
 * @param args - what to run, told the port
 * @param page - the path of its page
 */
export async function childServer(
  args: (port: number) => readonly string[],
  page: string,
  variables: (port: number) => Readonly<Record<string, string>> = () => ({}),
): Promise<Served> {
  const port = await freePort()
  const child = spawn(process.execPath, args(port), {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...variables(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const over = new AbortController()
  const ended = new Promise<void>((settle) =>
    child.once('close', () => {
      over.abort()
      settle()
    }),
  )
  const stop = async () => {
    child.kill()
    await ended
  }
  const url = `http://127.0.0.1:${port}`
  try {
    await untilAnswered(url + page, over.signal)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, pid: child.pid ?? 0, stop }
}
