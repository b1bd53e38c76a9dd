import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type ScriptResult = { code: number | null; output: string }

/** Runs a script as npm does, and waits for its end; `output` is all it said. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  variables: Record<string, string> = {},
): Promise<ScriptResult> {
  const tsx = join(process.cwd(), 'node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, '--conditions=react-server', script, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (text: Buffer) => {
    output += text.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  return new Promise((settle, fail) => {
    child.once('error', fail)
    child.once('close', (code) => settle({ code, output }))
  })
}
