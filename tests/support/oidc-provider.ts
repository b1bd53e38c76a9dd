import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import Provider, { type Context } from 'oidc-provider'
import { freePort } from './free-port'
import { type ChangeToken, changedToken, SIGNING_KEY } from './oidc-tokens'

/** What the provider says of a person; the key they are found by is their `sub`. */
export type Told = { email?: string; email_verified?: boolean; name?: string; groups?: string[] | string }

const CLIENT = 'calms-radar'
/** With characters that must be encoded where it is sent in a header. */
const SECRET = 'a secret: of 100% + more/~'

/** A real OpenID Connect provider on this machine, which lets everybody in who says who they are. */
export class TestProvider {
  /** By `sub`; may be changed between two sign-ins. */
  readonly people = new Map<string, Told>()
  /** What becomes of ID tokens on their way to the app. */
  changeToken: ChangeToken | null = null
  /** Whether ID tokens hold all claims; else only the userinfo endpoint tells them. */
  fullTokens = false

  #server: Server | null = null
  #provider: Provider | null = null

  private constructor(readonly port: number) {}

  /** A provider that does not run yet, on a port that is free. */
  static async notRunning(): Promise<TestProvider> {
    return new TestProvider(await freePort())
  }

  get issuer(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get client() {
    return { OIDC_CLIENT_ID: CLIENT, OIDC_CLIENT_SECRET: SECRET, OIDC_SCOPES: 'openid email profile groups' }
  }

  /** Runs the provider for an app. */
  async start(appUrl: string): Promise<void> {
    const provider = new Provider(this.issuer, this.#configuration(`${appUrl}/api/auth/callback/oidc`))
    provider.use((context, next) => this.#changeReply(context, next))
    this.#provider = provider
    const answer = provider.callback()
    this.#server = createServer((request, response) => {
      const isInteraction = request.url?.startsWith('/interaction/')
      void (isInteraction ? this.#interact(request, response) : answer(request, response))
    })
    this.#server.listen(this.port, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }

  #configuration(redirectUri: string): object {
    return {
      clients: [{ client_id: CLIENT, client_secret: SECRET, redirect_uris: [redirectUri] }],
      jwks: { keys: [SIGNING_KEY] },
      cookies: { keys: ['only for tests'] },
      scopes: ['openid'],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
      conformIdTokenClaims: !this.fullTokens,
      ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, sub: string) => ({
        accountId: sub,
        claims: async () => ({ sub, ...this.people.get(sub) }),
      }),
      loadExistingGrant,
    }
  }

  /** A page with a link for everybody, and one to go back without signing in. */
  async #interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.issuer)
    const sub = searchParams.get('as')
    if (sub !== null) {
      const result = sub === '' ? { error: 'access_denied', error_description: 'No.' } : { login: { accountId: sub } }
      await this.#provider?.interactionFinished(request, response, result)
      return
    }
    const links = ['', ...this.people.keys()].map((who) => `<li><a href="${pathname}?as=${who}">${who || 'Cancel'}</a>`)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>Provider</title><link rel="icon" href="data:,"><ul>${links.join('')}</ul>`,
    )
  }

  async #changeReply(context: Context, next: () => Promise<void>): Promise<void> {
    await next()
    const token = context.oidc?.route === 'token' ? context.body?.id_token : undefined
    if (token && context.body && this.changeToken) context.body.id_token = changedToken(token, this.changeToken)
  }
}

/** Nobody is asked what the app may know. */
async function loadExistingGrant({ oidc }: Context) {
  if (!oidc) return undefined
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
  grant.addOIDCScope('openid email profile groups')
  await grant.save()
  return grant
}
