/** `npm run build` generates the database clients and builds the app, ready to be served from .next/standalone. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateClients } from '../prisma'
import { root } from '../root'
import { bundleCommands } from './bundle-commands'
import { runNext } from './next-command'
import { sourceStamp } from './source-stamp'

const stampFile = join(root, '.next/calms-radar-stamp')

/** What is served, and all that it needs. */
export const standalone = join(root, '.next/standalone')

/** The programs of the folder. */
export const STARTED_WITH = ['serve.mjs', 'exchange.mjs', 'keep-sqlite-objects.mjs', 'load-pages.mjs', 'healthy.mjs']

/** What Next leaves out of it, since a file server could serve it as well; and how it is started here. */
const ADDED: readonly [from: string, to: string][] = [
  ['.next/static', '.next/static'],
  ['public', 'public'],
  ...STARTED_WITH.map((file): [string, string] => [`scripts/starting/${file}`, file]),
]

/** Next cannot tell what is read by its name and takes the whole folder along, with the data and settings in it. */
const SERVED = ['.next', 'node_modules', 'package.json', 'prisma', 'server.js', ...ADDED.map(([, to]) => to)]

/** Packages of it that are of no use: Next takes them along to make pictures smaller, which is switched off (next.config.ts). */
const UNUSED = ['sharp', '@img']

/** Whether the last build was finished, and made of the sources as they are now. */
export function isBuilt(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceStamp(root)
}

/**
 * Builds the app.
 * @returns Next's exit code; with anything but 0 there is no build.
 */
export async function build(): Promise<number> {
  generateClients()
  // No stamp while it builds, so an interrupted build is never taken for a finished one; and the sources are read
  // before, so what is changed meanwhile leads to another build.
  rmSync(stampFile, { force: true })
  rmSync(standalone, { recursive: true, force: true })
  const stamp = sourceStamp(root)
  const code = await runNext(['build'], process.env).exitCode
  if (code !== 0) return code
  for (const [from, to] of ADDED) {
    if (existsSync(join(root, from))) cpSync(join(root, from), join(standalone, to), { recursive: true })
  }
  for (const name of readdirSync(standalone)) {
    if (!SERVED.includes(name)) rmSync(join(standalone, name), { recursive: true })
  }
  for (const name of UNUSED) rmSync(join(standalone, 'node_modules', name), { recursive: true, force: true })
  await bundleCommands(join(standalone, 'commands'))
  writeFileSync(stampFile, stamp)
  return 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build()
