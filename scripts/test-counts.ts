import { existsSync, readFileSync, statSync } from 'node:fs'

export type Counts = { passed: number; failed: number; skipped: number }
export type Runner = 'vitest' | 'playwright'

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/**
 * How many tests a run passed, failed and skipped, from its JSON report.
 * @param since when the run began (ms): an older report is of another run.
 * @param code its exit code: a run that failed without a failed test, or ran no test, counts as one failure.
 */
export function countsOf(runner: Runner, report: string, since: number, code: number): Counts {
  // A file system may keep a file's time in whole seconds.
  if (!existsSync(report) || statSync(report).mtimeMs < since - 1000) return { passed: 0, failed: 1, skipped: 0 }
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
  }
}

function ofPlaywright({ stats, errors }: PlaywrightReport): Counts {
  // A test that passes only sometimes has failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped }
}
