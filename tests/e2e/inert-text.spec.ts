import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { ADMIN, signedIn } from '../support/admin'
import { test } from '../support/e2e-test'
import { asName, HOSTILE, MARK } from '../support/hostile-texts'
import { filledIn } from '../support/hostile-workspace'
import { expectInert, watch } from '../support/inert'
import { interactiveRadar } from '../support/interactive-radar'
import { type OwnServer, ownServer } from '../support/own-server'
import { formFields, PlainBrowser } from '../support/plain-browser'
import { readPdf } from '../support/read-pdf'

/** All texts that a schema takes, by file and name, and where they are tried. */
const TEXTS: Readonly<Record<string, string>> = {
  'teams/team-name.ts name': 'stored',
  'api-tokens/api-token-schema.ts name': 'stored',
  'questionnaires/new-questionnaire.ts title': 'stored',
  'questionnaires/document-schema.ts practiceIdSchema': 'letters, digits and hyphens',
  'archive/archive-record.ts id': 'compared',
  'archive/archive-record.ts program': 'thrown away',
  'archive/archive-record.ts sha256': 'compared',
  'questionnaires/document-schema.ts schema': 'thrown away',
  'questionnaires/questionnaire-choice.ts id': 'one of those that are known',
  'use-cases/visible-name.ts cleanedLine': 'what the others are made of',
  'webhooks/webhook-schema.ts name': 'stored',
  'webhooks/webhook-schema.ts address': 'stored encrypted',
  'teams/tag-name.ts tagNameSchema': 'stored',
  'teams/tag-name.ts tagsSchema': 'stored',
  'rounds/round-schema.ts name': 'stored',
  'rounds/round-schema.ts askedBy': 'stored',
  'rounds/round-schema.ts purpose': 'stored',
  'round-notes/round-note-schema.ts text': 'stored',
  'personal-links/parse-people.ts labelSchema': 'stored',
  'rounds/round-schema.ts localTime': 'a time',
  'teams/team-details.ts isEmpty': 'a number, or nothing',
  'workspaces/time-zone.ts timeZoneSchema': 'one of those that are known',
  'workspaces/workspace-name.ts workspaceNameSchema': 'stored',
  'account/person-name.ts personNameSchema': 'stored',
  'account/email.ts emailSchema': 'e-mail address',
  'answer-schema.ts commentSchema': 'stored',
  'answer-schema.ts practiceId': 'one of those that are known',
  '[token]/sent-schema.ts key': 'hashed',
  'answer-schema.ts wholeText': 'what the others are made of',
  'audit/audit-filter.ts day': 'address',
  'audit/audit-filter.ts before': 'address',
  'audit/audit-filter.ts who': 'address',
  'set-up/set-up-schema.ts token': 'compared',
  'set-up/set-up-schema.ts password': 'hashed',
  'set-up/set-up-schema.ts sample': 'compared',
  'invitations/join-schema.ts password': 'hashed',
  'sign-in/actions.ts password': 'hashed',
}

base('Every field for text has its row', () => {
  const folders = ['src/app', 'src/use-cases', 'src/questionnaire/answer-schema.ts']
  const files = folders.flatMap((folder) =>
    folder.endsWith('.ts')
      ? [folder]
      : readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  const fields = files.flatMap((file) => {
    if (!/\.tsx?$/.test(file)) return []
    const found = readFileSync(file, 'utf8').matchAll(
      /(\w+)\s*[=:]\s*(?:visibleName\(|visibleLines\(|wholeText\b|z\s*\.(?:string|email)\()/g,
    )
    return [...found].map(([, name]) => `${file.split('/').slice(-2).join('/').replace('questionnaire/', '')} ${name}`)
  })
  expect([...new Set(fields)].sort()).toEqual(Object.keys(TEXTS).sort())
})

const inertTest = test.extend<object, { server: OwnServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const server = await ownServer({})
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
})

inertTest.describe('Stored text', () => {
  inertTest.describe.configure({ timeout: 120_000 })
  // The page that is missing is one of those tried.
  inertTest.use({ expectedErrors: /nothing\/here/ })

  for (const [kind, text] of Object.entries(HOSTILE)) {
    inertTest(`is shown inert on every page: ${kind}`, async ({ page, browser, context, server }) => {
      const admin = await signedIn(server.url)
      const { pages, visitorPages } = await filledIn(admin, text)
      // The same session, and so the same workspace.
      await context.addCookies(cookiesOf(admin.cookie, server.url))
      await tour(page, pages)
      await hover(page, asName(text))
      const csv = await admin.fetch('/audit/export')
      // Nothing that a spreadsheet would take for a formula is at the beginning of a cell.
      expect(csv.html.match(/(^|,)"[=+\-@\t\r]/gm)).toBeNull()
      const exported = JSON.parse((await admin.fetch('/settings/export')).html)
      expect(exported.workspace.name).toBe(asName(text))
      await expectInertFiles(page, admin, pages, asName(text))
      const visitor = await browser.newContext({ baseURL: server.url, storageState: { cookies: [], origins: [] } })
      await tour(await visitor.newPage(), visitorPages)
      await visitor.close()
    })
  }

  inertTest('is shown inert where it comes from an address or names a browser', async ({ page, context, server }) => {
    const visitor = await context
      .browser()
      ?.newContext({ baseURL: server.url, storageState: { cookies: [], origins: [] } })
    if (!visitor) throw new Error('There is no browser.')
    const signedOut = await visitor.newPage()
    const [watched, watchedOut] = [await watch(page), await watch(signedOut)]
    for (const text of Object.values(HOSTILE)) {
      for (const name of ['next', 'problem', 'done', 'token']) {
        await signedOut.goto(`/sign-in?${new URLSearchParams({ [name]: text })}`)
        await expectInert(signedOut, watchedOut)
      }
      for (const path of ['/audit', '/dashboard', '/dashboard/teams', '/dashboard/compare', '/account']) {
        const names = [
          'who',
          'what',
          'action',
          'from',
          'to',
          'before',
          'voice',
          'team',
          'sort',
          'q',
          'done',
          'item',
          'tag',
        ]
        await page.goto(`${path}?${new URLSearchParams(names.map((name) => [name, text]))}`)
        await expectInert(page, watched)
      }
      const admin = new PlainBrowser(server.url)
      const hidden = formFields((await admin.fetch('/sign-in')).html, 'email')
      const { email, password } = ADMIN
      // A header cannot hold more than one byte a character.
      const agent = { 'user-agent': text.replace(/[^\x20-\x7e]/g, '') }
      await admin.post('/sign-in', hidden, { email, password }, server.url, agent)
      await page.goto('/account')
      await expectInert(page, watched)
      await expect(page.getByRole('main').getByText(agent['user-agent'].slice(0, 40)).first()).toBeVisible()
    }
    await visitor.close()
  })
})

/** Opens each page, where a text must stand as it is. */
async function tour(page: Page, pages: Record<string, string>): Promise<void> {
  const watched = await watch(page)
  for (const [path, text] of Object.entries(pages)) {
    await page.goto(path)
    // Some of it comes after the page, by script.
    await expect.soft.poll(() => textOf(page), path).toContain(text)
    await expectInert(page, watched)
  }
}

/** All text of a page, also in its title and its fields. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, option')].map(
      (field) => (field as HTMLInputElement).value,
    )
    return [document.title, document.body.textContent, ...fields].join('\n')
  })
}

/** A picture is opened as a page would be; a document tells what in it could run. */
async function expectInertFiles(page: Page, admin: PlainBrowser, pages: Record<string, string>, name: string) {
  const report = Object.keys(pages).find((path) => /^\/assessments\/[^/]+$/.test(path)) ?? ''
  const watched = await watch(page)
  for (const path of [
    `${report}/chart/export?chart=radar&format=svg`,
    '/dashboard/chart/export?chart=profile&format=svg',
  ]) {
    const svg = (await admin.fetch(path)).html
    await page.goto('/scoring')
    const texts = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
      document.body.append(document.importNode(documentElement, true))
      return documentElement.textContent
    }, svg)
    if (path.startsWith(report)) expect(texts).toContain(name)
    await expectInert(page, watched)
  }
  for (const path of [`${report}/pdf/export`, '/dashboard/pdf/export']) {
    const reply = await fetch(new URL(path, admin.origin), { headers: { cookie: admin.cookie } })
    const read = await readPdf(new Uint8Array(await reply.arrayBuffer()))
    expect(read.isInert).toBe(true)
    if (path.startsWith(report)) expect(read.title).toBe(name)
  }
}

/** The charts of the dashboard draw names with script. */
async function hover(page: Page, name: string): Promise<void> {
  await page.goto('/dashboard')
  await page.waitForLoadState('networkidle')
  // It takes the place of the drawn one once somebody means to use it.
  await interactiveRadar(page, 'Median of the teams by pillar')
  for (const drawing of await page.locator('svg[role="img"], .recharts-surface').all()) {
    if (await drawing.isVisible()) await drawing.hover({ force: true })
  }
  expect(await page.evaluate((mark) => mark in window, MARK)).toBe(false)
  await expect(page.getByText(name).first()).toBeAttached()
}

function cookiesOf(header: string, url: string) {
  return header.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url }
  })
}
