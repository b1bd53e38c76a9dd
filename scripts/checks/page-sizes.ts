/**
 * `npm run page-sizes`, and the last step of `npm run build`: what the script and the CSS of each page weigh, gzipped,
 * and whether that is within its budget. The same sources weigh the same on any machine, so a page over it fails the
 * build.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../root'
import { pageFiles } from './page-files'
import { BUDGETS_FILE, budgetsSchema, KINDS, type Sizes, sizeProblems } from './size-problems'

const folder = join(root, '.next')
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
const columns = (first: string, others: readonly string[]) =>
  first.padEnd(44) + others.map((other) => other.padStart(10)).join('')

const sizeOf = (file: string) => gzipSync(readFileSync(join(folder, file))).length
const weigh = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0)
const sizes: Record<string, Sizes> = Object.fromEntries(
  Object.entries(pageFiles(folder)).map(([route, { script, later, css }]) => [
    route,
    { script: weigh(script), later: weigh(later), css: weigh(css) },
  ]),
)

console.log(columns('\nPage, kB gzipped', KINDS))
for (const [route, size] of Object.entries(sizes).sort(([, a], [, b]) => b.script - a.script)) {
  console.log(
    columns(
      route,
      KINDS.map((kind) => kilobytes(size[kind])),
    ),
  )
}
const problems = sizeProblems(sizes, budgetsSchema.parse(JSON.parse(readFileSync(join(root, BUDGETS_FILE), 'utf8'))))
for (const problem of problems) console.error(`\n${problem}`)
if (problems.length > 0) process.exitCode = 1
