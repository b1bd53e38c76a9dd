import { spawn } from 'node:child_process'
import { root } from './root'

/** Runs a command with its output shown; its exit code, or 1 if it could not be run or was killed. */
export function run(command: string, args: readonly string[], variables: Record<string, string> = {}): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...variables } })
  return new Promise((settle) => {
    child.once('error', (error) => {
      console.error(error.message)
      settle(1)
    })
    child.once('exit', (code) => settle(code ?? 1))
  })
}
