import { PlainBrowser, type PlainReply } from './plain-browser'

export type Recorded = PlainReply & { method: string }

/** A plain browser that keeps all replies, and every cookie's value that it ever had. */
export class RecordingBrowser extends PlainBrowser {
  readonly cookies = new Set<string>()

  constructor(
    origin: string,
    readonly replies: Recorded[],
  ) {
    super(origin)
  }

  override async fetch(path: string, init: RequestInit = {}): Promise<PlainReply> {
    const reply = await super.fetch(path, init)
    this.replies.push({ ...reply, method: init.method ?? 'GET' })
    for (const set of reply.headers.getSetCookie()) {
      const value = decodeURIComponent(set.split(';')[0]?.split('=').slice(1).join('=') ?? '')
      if (value !== '') this.cookies.add(value)
    }
    return reply
  }
}
