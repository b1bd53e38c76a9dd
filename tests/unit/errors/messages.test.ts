import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '@/errors/app-error'
import { HTTP_STATUS } from '@/errors/http-status'
import { OUTAGES } from '@/errors/outage'
import en from '@/messages/en'

/** Where people's input is checked: config speaks to who runs the app, the questionnaire's schema to who writes it. */
const CHECKED = [
  'src/api',
  'src/app',
  'src/auth',
  'src/database',
  'src/errors',
  'src/use-cases',
  'src/questionnaire/answer-schema.ts',
]

/** A problem by name: in a property that holds one, as the last argument of a check of zod's, or as a schema's only one. */
const PROBLEM =
  /\b(?:problem|error|tooLong|empty): '(\w+)'|\.(?:refine|min|max|length|regex)\(\s*[^'\n]*,\s+'(\w+)',?\s*\)|\bz\.\w+\('(\w+)'\)|\brefusal\('(\w+)'\)|\bchartAsked\([^'\n]*, '(\w+)'\)/g

function sources(path: string): string[] {
  if (path.endsWith('.ts')) return [readFileSync(path, 'utf8')]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'))
    .map((file) => readFileSync(join(path, file), 'utf8'))
}

const problems = CHECKED.flatMap(sources).flatMap((text) =>
  [...text.matchAll(PROBLEM)].map(([, ...names]) => names.find((name) => name !== undefined) ?? ''),
)

describe('an error', () => {
  it.each(ERROR_CODES)('with the code %s has an HTTP status and a message', (code) => {
    expect(HTTP_STATUS[code]).toBeGreaterThanOrEqual(400)
    expect(HTTP_STATUS[code] >= 500).toBe(OUTAGES.some((outage) => outage === code))
    // The one without a full stop goes on with an address.
    expect(en.errors[code]).toMatch(code === 'wrong-host' ? /^[A-Z].+\. Use$/ : /^[A-Z].+\.$/)
  })
})

describe('what is wrong with a field', () => {
  it('is found in the source by this test', () => {
    const known = [
      'answer',
      'characters',
      'commentLength',
      'json',
      'nameEmpty',
      'nameMismatch',
      'nameTaken',
      'noAnswers',
    ]
    expect(problems).toEqual(expect.arrayContaining([...known, 'practice', 'text', 'variant']))
  })

  it.each([...new Set(problems)])('has words: %s', (problem) => {
    expect(Object.keys(en.problems)).toContain(problem)
  })

  it('has words that are all in use', () => {
    expect(
      Object.keys(en.problems).filter((key) => !['other', 'tooMany'].includes(key) && !problems.includes(key)),
    ).toEqual([])
  })
})
