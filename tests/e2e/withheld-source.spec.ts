import { expect } from '@playwright/test'
import { signedIn } from '../support/admin'
import { resultsTest as test } from '../support/results-test'

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g

/** A piece of the page's data, as Next sends it: a text in a script. */
const DATA = /<script nonce="nonce">self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g

/** All that a browser is sent of a page, without what names the team and the reply. */
function anonymous(html: string): string {
  const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? 'none'
  return (
    html
      .replaceAll(nonce, 'nonce')
      .replace(UUID, 'id')
      // Links to a report that other tests have left open.
      .replace(/\/r\/[\w-]{32}/g, '/r/token')
      .replace(/(Tiny|Partly) [12]/g, 'Team')
  )
}

/** By which the letters are asked for: the same on every page, before or behind the title as either was ready first. */
const LETTERS = /<link rel="preload" [^>]*as="font"[^>]*>/

/** A row without its number, and without those of others in it: they are numbered in the order in which they were ready. */
function unnumbered(row: string): string {
  return row.replace(/^[\da-f]+:/, 'row:').replaceAll(/"\$[A-Za-z@]?[\da-f]+(?=[":])/g, '"$row')
}

/** The same of a whole page, whose rows of data come in whichever order they were ready. */
function anonymousPage(html: string): string {
  const text = anonymous(html)
  const data = [...text.matchAll(DATA)].map(([, piece = '""']) => JSON.parse(piece)).join('')
  expect(data.length).toBeGreaterThan(10_000)
  expect(text).toMatch(LETTERS)
  return [text.replace(DATA, '').replace(LETTERS, ''), ...data.split('\n').map(unnumbered).toSorted()].join('\n')
}

for (const [what, which] of [
  ['fewer than are needed', 'tooFew'],
  ['too few for one practice', 'withheld'],
] as const) {
  test(`Two teams of which ${what} have answered, each otherwise, have the same page to the last byte`, async ({
    resultsServer,
  }) => {
    const browser = await signedIn(resultsServer.url)
    const pages: string[] = []
    for (const id of resultsServer.results[which]) {
      const { status, html } = await browser.fetch(`/assessments/${id}?voice=member`)
      expect(status).toBe(200)
      expect(html).toContain('Withheld')
      pages.push(anonymousPage(html))
    }
    expect(pages[0]).toBe(pages[1])
  })
}

test('The same holds for the dashboard, the start page and the team’s', async ({ resultsServer }) => {
  const browser = await signedIn(resultsServer.url)
  // The heatmap's figures as the browser is sent them.
  const { html } = await browser.fetch('/dashboard/teams/data?round=latest&voice=member')
  const rows = html.split(/(?=\{"id":)/).filter((row) => /"name":"(?:Tiny|Partly) [12]"/.test(row))
  expect(rows).toHaveLength(4)
  expect(rows.join()).toContain('"withheld"')
  expect(new Set(rows.map((row) => anonymous(row).replace(/[\],}]+$/, ''))).size).toBe(2)
  expect((await browser.fetch('/')).html).toContain('Tiny 1')
})
