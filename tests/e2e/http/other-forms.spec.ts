import { expect } from '@playwright/test'
import { type RawReply, rawRequest } from '../../support/raw-request'
import { SECRET } from '../../support/world-description'
import { worldTest as test, type Who, type WorldServer } from '../../support/world-server-test'
import { PAGES } from './rows'

/** Whom the pages of the world's team are no business of. */
const STRANGERS: readonly Who[] = ['signedOut', 'otherLead', 'foreignAdmin']

type Init = { method?: string; headers?: Record<string, string>; body?: string }
type Form = [name: string, path: (path: string) => string, init?: Init]

const same = (path: string) => path
const headers = (given: Record<string, string>): Init => ({ headers: given })

/** Other ways in which Next, or a server before it, can be asked for a page. */
const FORMS: readonly Form[] = [
  ['as data for the router', same, headers({ rsc: '1' })],
  ['as data, by the address', (path) => `${path}?_rsc=abcde`, headers({ rsc: '1' })],
  ['by the .rsc file', (path) => `${path}.rsc`],
  ['by the .rsc file as data', (path) => `${path}.rsc`, headers({ rsc: '1' })],
  ['by a .json file', (path) => `/_next/data/build${path}.json`],
  ['as prefetched', same, headers({ rsc: '1', 'next-router-prefetch': '1' })],
  ['as prefetched at runtime', same, headers({ rsc: '1', 'next-router-prefetch': '2' })],
  [
    'by the tree segment',
    same,
    headers({ rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }),
  ],
  [
    'by the page segment',
    same,
    headers({ rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/__PAGE__' }),
  ],
  ['by the segment file', (path) => `${path}.segments/_tree.segment.rsc`],
  [
    'past the middleware',
    same,
    headers({ 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' }),
  ],
  ['past the proxy', same, headers({ 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', rsc: '1' })],
  [
    'as if invoked from inside',
    (path) => `/?x=${path}`,
    headers({ 'x-invoke-path': '/dashboard', 'x-matched-path': '/dashboard' }),
  ],
  ['with another address in a header', () => '/scoring', headers({ 'x-original-url': '/', 'x-rewrite-url': '/' })],
  [
    'as somebody else in headers',
    same,
    headers({ 'x-user-id': 'admin', 'x-address': '/', 'x-forwarded-for': '127.0.0.1' }),
  ],
  ['with a state tree of its own', same, headers({ rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' })],
  ['encoded', (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
  ['encoded twice', (path) => path.replace(/[a-z]/, (letter) => `%25${letter.charCodeAt(0).toString(16)}`)],
  ['in capitals', (path) => path.toUpperCase()],
  ['with a broken character', (path) => `${path}%E0%A4%A`],
  ['with a slash at the end', (path) => `${path}/`],
  ['with two slashes', (path) => `/${path}`],
  ['with a dot segment', (path) => `/scoring/..${path}`],
  ['with an encoded slash', (path) => path.replace(/(.)\//, '$1%2f')],
  ['with a backslash', (path) => path.replace(/(.)\//, '$1%5c')],
  ['with an asset’s ending', (path) => `${path}/x.css`],
  ['by HEAD', same, { method: 'HEAD' }],
  ['by OPTIONS', same, { method: 'OPTIONS' }],
  ['by TRACE’s relative, PATCH', same, { method: 'PATCH' }],
  ['by DELETE', same, { method: 'DELETE' }],
  ['by POST', same, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }],
  ['by POST as an action', same, { method: 'POST', body: '[]', headers: { 'next-action': 'a'.repeat(42) } }],
]

/** Where something of the team stands. The start page and the dashboard are each one's own. */
const SECRET_PAGES = Object.entries(PAGES).filter(([name]) => /\[(teamId|assessmentId)\]/.test(name))

for (const [name, pathOf, init = {}] of FORMS) {
  test(`Nobody gets a page that is not theirs by asking ${name}`, async ({ server }) => {
    for (const who of STRANGERS) {
      const { cookie } = await server.browserOf(who)
      for (const [page, { path }] of SECRET_PAGES) {
        const told = await everythingTold(server, pathOf(path(server.world)), cookie, init)
        expect.soft(told, `${page} for ${who}`).not.toContain(SECRET)
      }
    }
  })
}

test('The pages that these are tried on do tell their secret to whom they are for', async ({ server }) => {
  const { cookie } = await server.browserOf('lead')
  for (const [page, { path }] of SECRET_PAGES) {
    const address = path(server.world)
    expect(await everythingTold(server, address, cookie, {}), page).toContain(SECRET)
    expect(await everythingTold(server, address, cookie, headers({ rsc: '1' })), page).toContain(SECRET)
  }
})

/** All that is said on the way, redirects followed with the same headers, as the framework's own client does. */
async function everythingTold(server: WorldServer, path: string, cookie: string, init: Init): Promise<string> {
  const replies: RawReply[] = []
  for (let next: string | undefined = path; next !== undefined && replies.length < 4; ) {
    const sent: Record<string, string> = {
      origin: server.url,
      ...(cookie && { cookie }),
      ...init.headers,
      ...lengthOf(init),
    }
    const reply = await rawRequest(server.url, init.method ?? 'GET', sent, init.body ? [init.body] : [], next)
    replies.push(reply)
    next = placeOf(reply, server.url)
  }
  return JSON.stringify(replies)
}

const lengthOf = ({ body }: Init) => (body === undefined ? {} : { 'content-length': `${Buffer.byteLength(body)}` })

function placeOf({ headers }: RawReply, origin: string): string | undefined {
  if (headers.location === undefined) return undefined
  const { pathname, search } = new URL(headers.location, origin)
  return pathname + search
}
