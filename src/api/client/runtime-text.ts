/** What every client has, whatever the operations are. */
export const RUNTIME_TEXT = `/** A request that was refused. */
export class CalmsRadarError extends Error {
  readonly status: number
  /** Such as \`not-found\`; \`no-reply\` where something else than CALMS Radar has answered. */
  readonly code: string
  /** What is wrong in which field, and what is allowed. */
  readonly errors: readonly { path: string; message: string }[]
  /** In how many seconds to try again; null if nothing was said. */
  readonly retryAfter: number | null

  constructor(status: number, problem: Partial<Problem>, retryAfter: number | null) {
    super(problem.title ?? \`The reply was \${status}\`)
    this.name = 'CalmsRadarError'
    this.status = status
    this.code = problem.code ?? 'no-reply'
    this.errors = problem.errors ?? []
    this.retryAfter = retryAfter
  }
}

export type Options = {
  /** Where it is, such as \`https://radar.example.org\`. */
  address: string
  /** An API token; none is needed to answer by a link. */
  token?: string | undefined
  /** In place of the usual \`fetch\`. */
  fetch?: typeof globalThis.fetch | undefined
}

/** All items of a list, page by page: \`for await (const team of everyItem((cursor) => radar.listTeams({ cursor })))\`. */
export async function* everyItem<Item>(
  page: (cursor: string | undefined) => Promise<{ items: readonly Item[]; next: string | null }>,
): AsyncGenerator<Item, void> {
  let cursor: string | undefined
  do {
    const { items, next } = await page(cursor)
    yield* items
    cursor = next ?? undefined
  } while (cursor !== undefined)
}

/** A key for one person's answers: keep it to send the same answers again, or others in their place. */
export const newIdempotencyKey = (): string => globalThis.crypto.randomUUID().replaceAll('-', '')

/** What archives are sent as. */
const FILE_TYPE = 'application/gzip'

type Sent = { query?: object; body?: unknown; key?: string }

function sender({ address, token, fetch = globalThis.fetch }: Options) {
  return async function send<Reply>(method: string, path: string, { query = {}, body, key }: Sent): Promise<Reply> {
    const url = new URL(\`\${address.replace(/\\/+$/, '')}\${ROOT}\${path}\`)
    for (const [name, value] of Object.entries(query)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== undefined) url.searchParams.append(name, String(one))
      }
    }
    const headers = new Headers({ accept: 'application/json' })
    if (token !== undefined) headers.set('authorization', \`Bearer \${token}\`)
    if (key !== undefined) headers.set('idempotency-key', key)
    const isFile = body instanceof Blob || body instanceof ArrayBuffer || body instanceof Uint8Array
    if (body !== undefined) headers.set('content-type', isFile ? FILE_TYPE : 'application/json')
    const sent = isFile ? (body as BodyInit) : JSON.stringify(body)
    const reply = await fetch(url, { method, headers, ...(body !== undefined && { body: sent }) })
    if (reply.ok && reply.headers.get('content-type') === FILE_TYPE) return (await reply.blob()) as Reply
    const text = await reply.text()
    if (reply.ok) return (text === '' ? undefined : JSON.parse(text)) as Reply
    const isOurs = reply.headers.get('content-type')?.startsWith('application/problem+json')
    const seconds = reply.headers.get('retry-after')
    throw new CalmsRadarError(reply.status, isOurs ? JSON.parse(text) : {}, seconds === null ? null : Number(seconds))
  }
}
`
