import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countsOf, SECOND_TRIES } from '../../../scripts/test-counts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'calms-radar-counts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = (passed: number, failed: number, files: { status: string; assertionResults: { status: string }[] }[]) =>
  report({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 1, testResults: files })
const playwright = (stats: Record<string, number>, errors: unknown[] = [], suites: unknown[] = []) =>
  report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors, suites })
/** Tests that passed at the second try, one of them described in a group, and one that passed at once. */
const flakySuites = [
  {
    title: 'rounds.spec.ts',
    specs: [
      { title: 'A round ends', tests: [{ projectName: 'phone', status: 'flaky' }] },
      { title: 'A round begins', tests: [{ projectName: 'phone', status: 'expected' }] },
    ],
    suites: [
      { title: 'Without script', specs: [{ title: 'It ends', tests: [{ projectName: 'desktop', status: 'flaky' }] }] },
    ],
  },
]

describe('the counts of a test run', () => {
  it('are those of its report', () => {
    expect(countsOf('vitest', vitest(7, 0, []), 0, 0)).toEqual({ passed: 7, failed: 0, skipped: 2, retried: [] })
    expect(countsOf('playwright', playwright({ expected: 3, skipped: 1 }), 0, 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
      retried: [],
    })
  })

  it('include a file that could not be loaded as a failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ]
    expect(countsOf('vitest', vitest(7, 1, files), 0, 1)).toMatchObject({ failed: 2 })
  })

  it('take few tests that pass at the second try as passed, and name them', () => {
    expect(countsOf('playwright', playwright({ expected: 3, flaky: 2 }, [], flakySuites), 0, 0)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 0,
      retried: ['rounds.spec.ts › A round ends (phone)', 'rounds.spec.ts › Without script › It ends (desktop)'],
    })
  })

  it('take them all as failed if more than a few needed it', () => {
    const most = playwright({ expected: 9, flaky: SECOND_TRIES })
    expect(countsOf('playwright', most, 0, 0)).toMatchObject({ passed: 9 + SECOND_TRIES, failed: 0 })
    const tooMany = playwright({ expected: 9, flaky: SECOND_TRIES + 1 })
    expect(countsOf('playwright', tooMany, 0, 0)).toMatchObject({ passed: 9, failed: SECOND_TRIES + 1 })
  })

  it.each([
    ['failed without a failed test', () => countsOf('vitest', vitest(7, 0, []), 0, 1)],
    ['ran no test', () => countsOf('vitest', vitest(0, 0, []), 0, 0)],
    ['broke before its first test', () => countsOf('playwright', playwright({}, ['no server']), 0, 1)],
    ['wrote no report', () => countsOf('vitest', join(folder, 'missing.json'), 0, 0)],
  ])('are one failure if it %s', (_, counts) => expect(counts()).toMatchObject({ failed: 1 }))

  it('are not those of an earlier run', () => {
    const file = vitest(7, 0, [])
    utimesSync(file, 1000, 1000)
    expect(countsOf('vitest', file, Date.now(), 0)).toEqual({ passed: 0, failed: 1, skipped: 0, retried: [] })
  })
})
