import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../root'

type Running = { child: ChildProcess; exitCode: Promise<number> }

/** `next dev` serves from a process of its own, so that only this variable reaches both. */
function nodeOptions({ NODE_OPTIONS = '' }: NodeJS.ProcessEnv): string {
  const file = pathToFileURL(join(root, 'scripts/starting/exchange.mjs'))
  return `${NODE_OPTIONS} --import ${file}`.trim()
}

/** Runs `next` until it ends. */
export function runNext(args: readonly string[], environment: NodeJS.ProcessEnv): Running {
  const options = { ...environment, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: nodeOptions(environment) }
  return runNode([join(root, 'node_modules/next/dist/bin/next'), ...args], options)
}

/** Runs a program of Node until it ends. Signals are handed on to it, and it decides when and how to end. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  const handOn = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', handOn).on('SIGTERM', handOn)
  const exitCode = new Promise<number>((settle, fail) => {
    child.once('error', fail)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', handOn).off('SIGTERM', handOn)
      settle(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
  return { child, exitCode }
}
