import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type ScriptResult = {
  code: number | null
  /** All it said. */
  output: string
  /** What it printed last, without warnings and the like. */
  lastLine: string
}

/** Runs a script as npm does, and waits for its end. */
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
  let printed = ''
  const collect = (text: Buffer) => {
    output += text.toString()
  }
  child.stdout.on('data', (text: Buffer) => {
    printed += text.toString()
    collect(text)
  })
  child.stderr.on('data', collect)
  return new Promise((settle, fail) => {
    child.once('error', fail)
    child.once('close', (code) => settle({ code, output, lastLine: printed.trim().split('\n').at(-1) ?? '' }))
  })
}
