/** `npm test`: every check and every test, in order, with one line each at the end. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumPath } from '../tests/support/chromium'
import { postgresqlPrograms } from '../tests/support/postgresql-programs'
import { root } from './root'
import { run } from './run-command'
import { type Counts, countsOf, type Runner } from './test-counts'

type Line = Counts & { name: string; seconds: number }

const reports = join(root, 'test-results')
mkdirSync(reports, { recursive: true })
console.log(`Chromium: ${chromiumPath()}\nPostgreSQL: ${postgresqlPrograms()}`)

const CHECKS: readonly [name: string, ...args: string[]][] = [
  ['generate'],
  ['lint'],
  ['typecheck'],
  ['imports'],
  ['unused'],
  ['migration', '--', '--check'],
  ['floors'],
]
const lines: Line[] = []
for (const [name, ...args] of CHECKS) await check(name, 'npm', ['run', '--silent', name, ...args])
await suite('unit tests', 'vitest', ['vitest', 'run', '--project', 'unit'])
await suite('integration tests', 'vitest', ['vitest', 'run', '--project', 'integration'])
await check('production build', 'npm', ['run', '--silent', 'build'])
await suite('fault tests', 'vitest', ['vitest', 'run', '--project', 'faults'])
await suite('browser tests', 'playwright', ['playwright', 'test'])
close()

async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  await line(name, async () => {
    const code = await run(command, args)
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  })
}

async function suite(name: string, runner: Runner, args: readonly string[]): Promise<void> {
  await line(name, async () => {
    const report = join(reports, `${name.replace(' ', '-')}.json`)
    const reporters = runner === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile=${report}`] : []
    const since = Date.now()
    const code = await run('npx', ['--no-install', ...args, ...reporters], { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
    return countsOf(runner, report, since, code)
  })
}

async function line(name: string, work: () => Promise<Counts>): Promise<void> {
  console.log(`\n=== ${name}`)
  const start = performance.now()
  const counts = await work()
  lines.push({ name, ...counts, seconds: Math.round((performance.now() - start) / 1000) })
}

function close(): void {
  console.log('\n=== Summary')
  for (const { name, seconds, ...counts } of lines) {
    const isSuite = name.endsWith('tests')
    console.log(`${name}: ${isSuite ? inWords(counts) : counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`)
  }
  const sum = (count: keyof Counts) => lines.reduce((total, line) => total + line[count], 0)
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  console.log(inWords(total))
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
