import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A process of its own, as one of several, that sends the mails that are due and ends. */
export function mailProcess(): { ended: Promise<number | null>; kill: () => void } {
  const tsx = ['--import', 'tsx', '--conditions=react-server']
  const child = spawn(process.execPath, [...tsx, join('tests/support', 'send-mails.ts')], { stdio: 'ignore' })
  const ended = new Promise<number | null>((settle, fail) => {
    child.once('error', fail)
    child.once('close', (code) => settle(code))
  })
  return { ended, kill: () => void child.kill('SIGKILL') }
}
