import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type MigratingProcess = {
  /** All it has said so far. */
  said: () => string
  kill: () => Promise<void>
  /** What it has applied. @throws Error with what it said if it failed. */
  applied: () => Promise<string[]>
}

/**
 * Migrates in a process of its own, which can be killed.
 * @param largest - the size that a file may grow to, in units of 512 bytes: beyond it writing fails as on a full disk
 */
export function migratingProcess(
  url: string,
  folder: string,
  largest: number | 'unlimited' = 'unlimited',
): MigratingProcess {
  const script = join(process.cwd(), 'tests/support/run-migrate.ts')
  const command = [process.execPath, '--import', 'tsx', '--conditions=react-server', script, url, folder]
  const child = spawn('sh', ['-c', 'ulimit -f "$0"; exec "$@"', String(largest), ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  let printed = ''
  let said = ''
  child.stdout.on('data', (text: Buffer) => {
    printed += text.toString()
  })
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString()
  })
  return {
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    applied: async () => {
      const [code] = await ended
      if (code !== 0) throw new Error(said)
      return JSON.parse(printed)
    },
  }
}
