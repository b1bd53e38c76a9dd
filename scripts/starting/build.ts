/** `npm run build` generates the database clients and builds the app. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateClients } from '../prisma'
import { root } from '../root'
import { runNext } from './next-command'
import { sourceStamp } from './source-stamp'

const stampFile = join(root, '.next/calms-radar-stamp')

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
  const stamp = sourceStamp(root)
  const code = await runNext(['build'], process.env).exitCode
  if (code === 0) writeFileSync(stampFile, stamp)
  return code
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build()
