import { TestProvider, type Told } from './oidc-provider'
import { type Row, rowsOf } from './own-rows'
import { type OwnServer, ownServer } from './own-server'
import type { PlainBrowser, PlainReply } from './plain-browser'

export type SignOnServer = OwnServer & { provider: TestProvider }

type Variables = Readonly<Record<string, string>>

/** The app with a provider of its own, which runs. */
export async function signOnServer(
  variables: (provider: TestProvider) => Variables,
  isProviderRunning = true,
): Promise<SignOnServer> {
  const provider = await TestProvider.notRunning()
  const app = await ownServer({ variables: { ...provider.client, ...variables(provider) } })
  if (isProviderRunning) await provider.start(app.url)
  const stop = async () => {
    await provider.stop()
    await app.stop()
  }
  return { ...app, provider, stop }
}

/** Follows the link on the sign-in page to the provider; the page that one sees there. */
export function toProvider(browser: PlainBrowser, next = '/'): Promise<PlainReply> {
  return browser.go(`/sign-in/sso?next=${encodeURIComponent(next)}`)
}

/** The provider's link for somebody; for '' the one that cancels. */
export function providerLink({ html, address }: PlainReply, sub: string): string {
  const path = new RegExp(`href="([^"]*[?]as=${sub})"`).exec(html)?.[1]
  if (path === undefined)
    throw new Error(
      `This is not the provider's page: ${address}\n${html.replace(/<style>.*?<\/style>/s, '').slice(0, 900)}`,
    )
  return new URL(path, address).href
}

/** Signs in as somebody whom the provider knows; the page where that ends. */
export async function signOnAs(browser: PlainBrowser, sub: string, next?: string): Promise<PlainReply> {
  return browser.go(providerLink(await toProvider(browser, next), sub))
}

/** Lets the provider say of somebody what is given; who says nothing else has a verified address and the group "leads". */
export function introduce({ provider }: SignOnServer, sub: string, told: Told = {}): void {
  const usual = { email: `${sub}@example.org`, email_verified: true, name: `Name of ${sub}`, groups: ['leads'] }
  provider.people.set(sub, { ...usual, ...told })
}

/** Where somebody has come back to with the code, without the request to the app having been made. */
export async function callbackOf(browser: PlainBrowser, sub: string): Promise<string> {
  let address = providerLink(await toProvider(browser), sub)
  while (!address.startsWith('/')) address = browser.leadsTo(await browser.fetch(address))
  return address
}

/** Role and access of somebody in the workspace, by address; undefined if they have no membership. */
export async function membershipOf(server: OwnServer, email: string): Promise<Row | undefined> {
  const query = `SELECT role, managed, suspended_at IS NOT NULL AS suspended FROM membership
    JOIN "user" ON "user".id = membership.user_id WHERE email = ?`
  return (await rowsOf(server, query, email))[0]
}
