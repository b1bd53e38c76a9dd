export type PlainReply = { status: number; headers: Headers; html: string; address: string }

type Values = Readonly<Record<string, string>>

/**
 * A browser without script, made of fetch: it keeps its cookies, and sends the forms that stand in a page. It also goes
 * to other origins, which have cookies of their own.
 */
export class PlainBrowser {
  readonly #cookies = new Map<string, Map<string, string>>()

  /** The last Set-Cookie header that gave a cookie a value. */
  lastSet = ''

  constructor(readonly origin: string) {}

  /** The app's cookies, as in a request's header. */
  get cookie(): string {
    return this.#cookieFor(this.origin)
  }

  /** Asks for an address and does not follow redirects. */
  async fetch(path: string, init: RequestInit = {}): Promise<PlainReply> {
    const address = new URL(path, this.origin)
    const headers = new Headers(init.headers)
    const cookie = this.#cookieFor(address.origin)
    if (cookie !== '' && !headers.has('cookie')) headers.set('cookie', cookie)
    const reply = await fetch(address, { ...init, headers, redirect: 'manual' })
    for (const set of reply.headers.getSetCookie()) this.#keep(address.origin, set)
    return { status: reply.status, headers: reply.headers, html: await reply.text(), address: path }
  }

  /** The same, and then where it leads to, also to other origins. */
  async go(path: string): Promise<PlainReply> {
    let reply = await this.fetch(path)
    for (let hops = 0; isRedirect(reply) && hops < 8; hops++) reply = await this.fetch(this.leadsTo(reply))
    return reply
  }

  /** Where a redirect leads: a path in the app, an address elsewhere. */
  leadsTo({ headers, address }: PlainReply): string {
    const { href, origin, pathname, search } = new URL(headers.get('location') ?? '', new URL(address, this.origin))
    return origin === this.origin ? pathname + search : href
  }

  /** Sends the first form of a page that has a field of that name (or a button with these words), with values. */
  async submit(path: string, field: string, values: Values): Promise<PlainReply> {
    const { html } = await this.fetch(path)
    return this.post(path, formFields(html, field), values)
  }

  /** Sends a form's hidden fields with values to a page, as a page of that origin would; '' leaves it out. */
  async post(
    path: string,
    hidden: Values,
    values: Values = {},
    origin = this.origin,
    more: Values = {},
  ): Promise<PlainReply> {
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...hidden, ...values })) body.append(name, value)
    // FormData's length is not known to fetch, and forms always say how long they are.
    const bytes = await new Response(body).blob()
    const headers = { ...more, ...(origin === '' ? {} : { origin }), 'content-type': bytes.type }
    return this.fetch(path, { method: 'POST', headers, body: await bytes.arrayBuffer() })
  }

  #cookieFor(origin: string): string {
    return [...(this.#cookies.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #keep(origin: string, set: string): void {
    const cookies = this.#cookies.get(origin) ?? new Map<string, string>()
    this.#cookies.set(origin, cookies)
    const [pair = ''] = set.split(';')
    const at = pair.indexOf('=')
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
    if (value === '' || /max-age=0/i.test(set)) cookies.delete(name)
    else {
      cookies.set(name, value)
      this.lastSet = set
    }
  }
}

export const isRedirect = ({ status }: PlainReply) => status >= 300 && status < 400

/** Where a redirect leads, as a path of the app. */
export function locationOf({ headers, address }: PlainReply): string {
  const { pathname, search } = new URL(headers.get('location') ?? '', new URL(address, 'http://here'))
  return pathname + search
}

/** The hidden fields of the first form with a field of that name, or a button with these words. */
export function formFields(html: string, field: string): Record<string, string> {
  const forms = html.match(/<form.*?<\/form>/gs) ?? []
  const form = forms.find((text) => text.includes(`name="${field}"`) || text.includes(`>${field}</button>`))
  if (form === undefined) throw new Error(`There is no form with ${field} in the page.`)
  const hidden = form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)
  return Object.fromEntries([...hidden].map(([, name, value]) => [decoded(name), decoded(value)]))
}

const decoded = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
