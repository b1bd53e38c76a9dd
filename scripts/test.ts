/** `npm test`: every check and every test, in order, with one line each at the end. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumPath, installHeadlessShell } from '../tests/support/chromium'
import { postgresqlPrograms } from '../tests/support/postgresql-programs'
import { root } from './root'
import { run } from './run-command'
import { type Counts, countsOf, type Runner } from './test-counts'

type Line = Counts & { name: string; seconds: number }

const reports = join(root, 'test-results')
mkdirSync(reports, { recursive: true })
installHeadlessShell()
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
/** The few journeys that are tagged so run again, on PostgreSQL and with four processes. All do by npm run test:e2e:cluster. */
const SHORT_CLUSTER = ['--project=chromium-desktop', '--grep=@several-processes']
const CLUSTER = { E2E_DATABASE: 'postgresql', E2E_PROCESSES: '4' }
const lines: Line[] = []
for (const [name, ...args] of CHECKS) await check(name, 'npm', ['run', '--silent', name, ...args])
await suite('unit tests', 'vitest', ['vitest', 'run', '--project', 'unit'])
await suite('integration tests', 'vitest', ['vitest', 'run', '--project', 'integration'])
await check('production build', 'npm', ['run', '--silent', 'build'])
await suite('fault tests', 'vitest', ['vitest', 'run', '--project', 'faults'])
await suite('browser tests', 'playwright', ['playwright', 'test'])
await suite('browser tests, several processes', 'playwright', ['playwright', 'test', ...SHORT_CLUSTER], CLUSTER)
close()

async function check(name: string, command: string, args: readonly string[]): Promise<void> {
  await line(name, async () => {
    const code = await run(command, args)
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, retried: [] }
  })
}

async function suite(
  name: string,
  runner: Runner,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  await line(name, async () => {
    const report = join(reports, `${name.replace(/\W+/g, '-')}.json`)
    const reporters = runner === 'vitest' ? ['--reporter=default', '--reporter=json', `--outputFile=${report}`] : []
    const since = Date.now()
    const code = await run('npx', ['--no-install', ...args, ...reporters], {
      ...variables,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    })
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
    const isSuite = name.includes(' tests')
    console.log(`${name}: ${isSuite ? inWords(counts) : counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`)
  }
  const retried = lines.flatMap((line) => line.retried)
  if (retried.length > 0) console.log(`Needed a second try:\n${retried.map((name) => `  ${name}`).join('\n')}`)
  const sum = (count: 'passed' | 'failed' | 'skipped') => lines.reduce((total, line) => total + line[count], 0)
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  console.log(inWords(total))
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1
}

function inWords({ passed, failed, skipped }: Omit<Counts, 'retried'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
