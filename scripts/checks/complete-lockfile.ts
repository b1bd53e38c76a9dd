/**
 * `npm run lockfile`, after every change of packages: names the builds for other platforms that npm left out of
 * package-lock.json because the registry it asked does not have them. `npm ci` refuses a lock file without them, on
 * every platform. See docs/decisions/002-complete-lock-file.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import type { Lockfile } from './lockfile-problems'
import { missingPlatforms } from './missing-platforms'

const file = join(root, 'package-lock.json')
const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile
const missing = missingPlatforms(lockfile)
const count = Object.keys(missing).length
if (count > 0) {
  // In npm's own order, so that it finds nothing to change.
  const entries = Object.entries({ ...lockfile.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  writeFileSync(file, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(entries) }, null, 2)}\n`)
}
console.log(count === 0 ? 'Nothing is missing.' : `Added ${count} builds for other platforms.`)
