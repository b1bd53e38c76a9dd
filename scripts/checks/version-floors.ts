/**
 * `npm run floors` fails if package-lock.json holds a version with a known hole, or a package that is not pinned by
 * its content. Needs no network, which is why it can be a gate and `npm audit` cannot.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'
import { lockfileProblems } from './lockfile-problems'

const problems = lockfileProblems(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log('Every package is pinned, and none is below its floor.')
