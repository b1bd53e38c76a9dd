import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import { pageHeaders } from '../support/page-headers'
import { givenTeam, startAssessment } from '../support/pages'
import { rawRequest } from '../support/raw-request'

const JSON_TYPE = { 'content-type': 'application/json' }
const GOOD = { practiceId: 'culture.swarming', answer: 3, comment: '' }
const LEVELS = 'must be a level from 1 to 5, "na" or "unknown"'
const NO_JSON = 'must be JSON with a practice, an answer and a comment'
const OTHER = 'is not a field of this request'

/** Sends a body as it is, and returns what was answered. */
async function put(page: Page, assessment: string, body: string | Buffer, method = 'PUT') {
  const url = new URL(`${assessment}/answers`, page.url()).href
  const headers = { ...JSON_TYPE, ...(await pageHeaders(page)), 'content-length': `${Buffer.byteLength(body)}` }
  return rawRequest(url, method, headers, [body])
}

/** That the reply says what is wrong with which field, in the usual form, and nothing about the program's inside. */
function expectProblem(
  reply: { status: number; type: string; text: string },
  status: number,
  code: string,
  errors: readonly { path: string; message: string }[],
): void {
  expect.soft(reply.status).toBe(status)
  expect(reply.type).toBe('application/problem+json')
  expect.soft(JSON.parse(reply.text)).toEqual({
    type: 'about:blank',
    title: expect.any(String),
    status,
    code,
    errors,
  })
  expect(reply.text).not.toMatch(/\bat .+:\d+|node_modules|stack|prisma/i)
}

/** That nothing of the draft was answered. */
async function expectNothingStored(page: Page, assessment: string): Promise<void> {
  await page.goto(`${assessment}/review`)
  await expect(page.getByText('0 of 10 practices are answered.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Still open/ })).toHaveCount(10)
}

async function quickDraft(page: Page): Promise<string> {
  await givenTeam(page)
  return startAssessment(page, 'quick')
}

const CASES: readonly [name: string, body: unknown, path: string, message: string][] = [
  [
    'an unknown practice',
    { ...GOOD, practiceId: 'culture.nothing' },
    'practiceId',
    'is not a practice of this assessment',
  ],
  [
    'a practice that the quick check does not ask',
    { ...GOOD, practiceId: 'culture.shared-goals' },
    'practiceId',
    'is not a practice of this assessment',
  ],
  [
    'the practice "constructor"',
    { ...GOOD, practiceId: 'constructor' },
    'practiceId',
    'is not a practice of this assessment',
  ],
  [
    'the practice "__proto__"',
    { ...GOOD, practiceId: '__proto__' },
    'practiceId',
    'is not a practice of this assessment',
  ],
  ['level 0', { ...GOOD, answer: 0 }, 'answer', LEVELS],
  ['level 6', { ...GOOD, answer: 6 }, 'answer', LEVELS],
  ['level 2.5', { ...GOOD, answer: 2.5 }, 'answer', LEVELS],
  ['level "3; drop"', { ...GOOD, answer: '3; drop' }, 'answer', LEVELS],
  ['a level as text', { ...GOOD, answer: '3' }, 'answer', LEVELS],
  ['no answer at all', { practiceId: GOOD.practiceId, comment: '' }, 'answer', LEVELS],
  ['an answer that is an object', { ...GOOD, answer: { level: 3 } }, 'answer', LEVELS],
  [
    'a comment of 2,001 characters',
    { ...GOOD, comment: 'x'.repeat(2001) },
    'comment',
    'may have up to 2,000 characters',
  ],
  ['a comment that is a number', { ...GOOD, comment: 7 }, 'comment', 'must be text'],
  ['half a character', { ...GOOD, comment: 'a\ud800b' }, 'comment', 'has a broken character; type it again'],
  ['a field that does not belong', { ...GOOD, level: 3 }, 'level', OTHER],
  ['a field named "constructor"', { ...GOOD, constructor: 3 }, 'constructor', OTHER],
]

test('The server refuses what the form cannot say, names the field and stores nothing', async ({ page }) => {
  const assessment = await quickDraft(page)
  for (const [name, body, path, message] of CASES) {
    await test.step(name, async () => {
      const reply = await put(page, assessment, JSON.stringify(body))
      expectProblem(reply, 422, 'invalid', [{ path, message }])
    })
  }
  await expectNothingStored(page, assessment)
})

test('A field named "__proto__" does no harm', async ({ page }) => {
  const assessment = await quickDraft(page)
  const body = '{"practiceId":"culture.swarming","answer":9,"comment":"","__proto__":{"answer":3}}'
  expectProblem(await put(page, assessment, body), 422, 'invalid', [
    { path: 'answer', message: LEVELS },
    { path: '__proto__', message: OTHER },
  ])
  await expectNothingStored(page, assessment)
})

test('The server refuses what is no JSON object and stores nothing', async ({ page }) => {
  const assessment = await quickDraft(page)
  const invalidUtf8 = Buffer.from(JSON.stringify({ ...GOOD, comment: 'caf\u00e9' }), 'latin1')
  for (const body of ['', '{', 'answer=3', invalidUtf8]) {
    expectProblem(await put(page, assessment, body), 422, 'invalid', [{ path: 'body', message: NO_JSON }])
  }
  for (const body of ['[]', 'null', '3', `[${JSON.stringify(GOOD)}]`]) {
    const reply = await put(page, assessment, body)
    expect(reply.status).toBe(422)
    expect(JSON.parse(reply.text)).toMatchObject({ code: 'invalid', errors: [{ message: expect.any(String) }] })
  }
  await expectNothingStored(page, assessment)
})

test('The server refuses a body over 64 KiB, also one that does not say how long it is', async ({ page }) => {
  const assessment = await quickDraft(page)
  const huge = JSON.stringify({ ...GOOD, comment: 'x'.repeat(10 * 1024 * 1024) })
  expectProblem(await put(page, assessment, huge), 413, 'too-large', [])
  const url = new URL(`${assessment}/answers`, page.url()).href
  const chunks = Array.from({ length: 80 }, () => ' '.repeat(1024))
  const headers = { ...JSON_TYPE, ...(await pageHeaders(page)) }
  expectProblem(await rawRequest(url, 'PUT', headers, [...chunks, JSON.stringify(GOOD)]), 413, 'too-large', [])
  await expectNothingStored(page, assessment)
})

test('Missing, mistyped and foreign assessments look the same', async ({ page }) => {
  await page.goto('/')
  for (const id of [randomUUID(), 'nothing', '1', '%00', "'; DROP TABLE Team", '__proto__', 'x'.repeat(500)]) {
    const reply = await put(page, `/assessments/${encodeURIComponent(id)}`, JSON.stringify(GOOD))
    expectProblem(reply, 404, 'not-found', [])
  }
})

test('The address takes nothing but PUT', async ({ page }) => {
  const assessment = await quickDraft(page)
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
    expect((await put(page, assessment, JSON.stringify(GOOD), method)).status).toBe(405)
  }
  await expectNothingStored(page, assessment)
})

test('The same answer sent twice is stored once', async ({ page }) => {
  const assessment = await quickDraft(page)
  expect((await put(page, assessment, JSON.stringify(GOOD))).status).toBe(204)
  expect((await put(page, assessment, JSON.stringify(GOOD))).status).toBe(204)
  await page.goto(`${assessment}/review`)
  await expect(page.getByText('1 of 10 practices are answered.')).toBeVisible()
})
