import { execFileSync, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { standalone } from '../../scripts/starting/build'
import { asUserItself, unprivilegedUser } from './unprivileged'

export type MovedStandalone = {
  /** Where it is now. */
  folder: string
  /** The one folder that it may write to. */
  data: string
  /** Runs a program of it, such as `commands/admin.mjs`, as that other user. */
  run: (args: readonly string[], variables: Readonly<Record<string, string>>) => Running
  remove: () => void
}

export type Running = {
  /** What it said so far. */
  output: () => string
  /** Waits until it says that. @throws Error if it ends before. */
  says: (text: string) => Promise<void>
  /** Its exit code, once it has ended; null if it was killed. */
  ended: Promise<number | null>
  kill: (signal: NodeJS.Signals) => void
}

/**
 * The standalone output as a container has it: in another place, read-only, with a folder for data beside it, run by
 * a user to whom none of it belongs, and with no variables but those it is given.
 */
export function movedStandalone(): MovedStandalone {
  const top = mkdtempSync(join(tmpdir(), 'calms-radar-moved-'))
  // Temporary folders are for their maker only.
  chmodSync(top, 0o755)
  const folder = join(top, 'app')
  cpSync(standalone, folder, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a-w,a+rX', folder])
  const data = join(top, 'data')
  mkdirSync(data)
  const user = unprivilegedUser()
  if (user !== null) execFileSync('chown', [user, data])
  const before = user === null ? [] : asUserItself(user)

  const run: MovedStandalone['run'] = ([file = '', ...args], variables) => {
    const [command = '', ...rest] = [...before, process.execPath, join(folder, file), ...args]
    const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, HOME: '/nonexistent', ...variables }
    const child = spawn(command, rest, { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const saying = new EventEmitter()
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        output += text.toString()
        saying.emit('more')
      })
    }
    const ended = new Promise<number | null>((settle, fail) => {
      child.once('error', fail).once('close', settle)
    })
    const says = (text: string) =>
      new Promise<void>((settle, fail) => {
        const look = () => output.includes(text) && settle()
        saying.on('more', look)
        look()
        ended.then(() => fail(new Error(`It ended without saying "${text}".\n${output}`)), fail)
      })
    return { output: () => output, says, ended, kill: (signal) => child.kill(signal) }
  }
  const remove = () => {
    execFileSync('chmod', ['-R', 'u+w', folder])
    rmSync(top, { recursive: true })
  }
  return { folder, data, run, remove }
}

/** The names of all that is in a folder, with their way there. */
export function allIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
}
