import { existsSync, readFileSync, statSync } from 'node:fs'

/**
 * How many tests of a browser run may pass at their second try only. On a machine that others load, a browser now and
 * then waits longer than a test does, and one test of hundreds must not cost a landing; more than that is no chance.
 */
export const SECOND_TRIES = 3

export type Counts = {
  passed: number
  failed: number
  skipped: number
  /** The names of those that needed a second try; they are counted as passed, or all as failed if they are too many. */
  retried: readonly string[]
}
export type Runner = 'vitest' | 'playwright'

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}
type PlaywrightSuite = {
  title: string
  suites?: PlaywrightSuite[]
  specs?: { title: string; tests: { projectName: string; status: string }[] }[]
}
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
  suites: PlaywrightSuite[]
}

/**
 * How many tests a run passed, failed and skipped, from its JSON report.
 * @param since when the run began (ms): an older report is of another run.
 * @param code its exit code: a run that failed without a failed test, or ran no test, counts as one failure.
 */
export function countsOf(runner: Runner, report: string, since: number, code: number): Counts {
  // A file system may keep a file's time in whole seconds.
  if (!existsSync(report) || statSync(report).mtimeMs < since - 1000)
    return { passed: 0, failed: 1, skipped: 0, retried: [] }
  const content: unknown = JSON.parse(readFileSync(report, 'utf8'))
  const counts = runner === 'vitest' ? ofVitest(content as VitestReport) : ofPlaywright(content as PlaywrightReport)
  const unseen = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return unseen ? { ...counts, failed: 1 } : counts
}

function ofVitest(report: VitestReport): Counts {
  // A file that cannot even be loaded has no tests to fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    retried: [],
  }
}

function ofPlaywright({ stats, errors, suites }: PlaywrightReport): Counts {
  const isWithinBudget = stats.flaky <= SECOND_TRIES
  return {
    passed: stats.expected + (isWithinBudget ? stats.flaky : 0),
    failed: stats.unexpected + errors.length + (isWithinBudget ? 0 : stats.flaky),
    skipped: stats.skipped,
    retried: suites.flatMap((suite) => retriedIn(suite)),
  }
}

/** A suite is a file, or what is described in it. */
function retriedIn({ title, suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap((spec) =>
    spec.tests.filter(({ status }) => status === 'flaky').map(({ projectName }) => `${spec.title} (${projectName})`),
  )
  return [...own, ...suites.flatMap((suite) => retriedIn(suite))].map((name) => `${title} › ${name}`)
}
