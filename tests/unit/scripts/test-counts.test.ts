import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countsOf } from '../../../scripts/test-counts'

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
const playwright = (stats: Record<string, number>, errors: unknown[] = []) =>
  report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors })

describe('the counts of a test run', () => {
  it('are those of its report', () => {
    expect(countsOf('vitest', vitest(7, 0, []), 0, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 })
    expect(countsOf('playwright', playwright({ expected: 3, skipped: 1 }), 0, 0)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 1,
    })
  })

  it('include a file that could not be loaded as a failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ]
    expect(countsOf('vitest', vitest(7, 1, files), 0, 1)).toMatchObject({ failed: 2 })
  })

  it('take a test that passes only sometimes as failed', () => {
    expect(countsOf('playwright', playwright({ expected: 3, flaky: 1 }), 0, 1)).toMatchObject({ failed: 1 })
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
    expect(countsOf('vitest', file, Date.now(), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
