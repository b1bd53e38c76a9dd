import { expect, test } from '@playwright/test'
import { ADMIN, signedIn } from '../../support/admin'
import { type OwnServer, ownServer } from '../../support/own-server'
import { formFields, PlainBrowser, type PlainReply } from '../../support/plain-browser'

test.describe.configure({ timeout: 120_000 })

/** Tries to sign in so many times, each as the address that comes next. */
async function tries(
  server: OwnServer,
  count: number,
  emailOf: (index: number) => string,
  more: (index: number) => Record<string, string> = () => ({}),
) {
  const browser = new PlainBrowser(server.url)
  const hidden = formFields((await browser.fetch('/sign-in')).html, 'email')
  const replies: PlainReply[] = []
  for (let index = 0; index < count; index++) {
    const values = { email: emailOf(index), password: 'not the password' }
    replies.push(await browser.post('/sign-in', hidden, values, server.url, more(index)))
  }
  return replies
}

const statuses = (replies: readonly PlainReply[]) => replies.map(({ status }) => status)

async function withServer(
  variables: Record<string, string>,
  work: (server: OwnServer) => Promise<void>,
): Promise<void> {
  const server = await ownServer({ variables })
  try {
    await work(server)
  } finally {
    await server.stop()
  }
}

test('The eleventh try for an account is refused with the time to wait, also with the right password', {
  tag: '@several-processes',
}, async () => {
  await withServer({ TRUST_PROXY: '1' }, async (server) => {
    // Each from another network, so that only the account counts.
    const replies = await tries(
      server,
      11,
      () => ADMIN.email,
      (index) => ({ 'x-forwarded-for': `203.0.113.${index}` }),
    )
    expect(statuses(replies)).toEqual([...Array(10).fill(200), 429])
    const refused = replies.at(-1)
    expect(refused?.html).toMatch(/Too many tries\. Try again in 1[45] minutes\./)
    expect(refused?.html).toContain(ADMIN.email)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(800)
    await expect(signedIn(server.url)).rejects.toThrow('429')
  })
})

test('The eleventh try from a network is refused, whatever the account and whatever a header says', {
  tag: '@several-processes',
}, async () => {
  await withServer({}, async (server) => {
    const replies = await tries(
      server,
      11,
      (index) => `somebody${index}@example.org`,
      (index) => ({
        'x-forwarded-for': `203.0.113.${index}`,
        'x-real-ip': `203.0.113.${index}`,
        forwarded: `for=203.0.113.${index}`,
        'x-client-address': `203.0.113.${index}`,
      }),
    )
    expect(statuses(replies)).toEqual([...Array(10).fill(200), 429])
  })
})

test('Behind a trusted proxy, its own word counts and not what the client put before it', async () => {
  await withServer({ TRUST_PROXY: '1' }, async (server) => {
    const emailOf = (index: number) => `somebody${index}@example.org`
    const forged = (index: number) => ({ 'x-forwarded-for': `198.51.100.${index}, 203.0.113.7` })
    expect(statuses(await tries(server, 11, emailOf, forged)).at(-1)).toBe(429)
    const other = () => ({ 'x-forwarded-for': '203.0.113.8' })
    expect(statuses(await tries(server, 1, emailOf, other))).toEqual([200])
  })
})

test('Networks of IPv6 count as their /64', async () => {
  await withServer({ TRUST_PROXY: '1' }, async (server) => {
    const emailOf = (index: number) => `somebody${index}@example.org`
    const within = (index: number) => ({ 'x-forwarded-for': `2001:db8:1:2:${index.toString(16)}::1` })
    expect(statuses(await tries(server, 11, emailOf, within)).at(-1)).toBe(429)
    expect(statuses(await tries(server, 1, emailOf, () => ({ 'x-forwarded-for': '2001:db8:1:3::1' })))).toEqual([200])
  })
})

test('Signing in as often as one likes is no try too many', async () => {
  await withServer({}, async (server) => {
    for (let index = 0; index < 15; index++) await signedIn(server.url)
  })
})
