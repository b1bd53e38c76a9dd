/** The little of npm's oidc-provider that tests/support/oidc-provider.ts uses; the package comes without types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Context = {
    body: { id_token?: string } | undefined
    oidc?: {
      route?: string
      client: { clientId: string }
      session: { accountId: string }
      provider: { Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> } }
    }
  }

  export default class Provider {
    constructor(issuer: string, configuration: object)
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
  }

  export type { Context }
}
