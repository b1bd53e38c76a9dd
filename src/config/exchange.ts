import type { AsyncLocalStorage } from 'node:async_hooks'

/** What is known of a request for the lines that tell of it; src/watch-requests.ts begins it. */
export type RequestNotes = {
  /** Null where nothing may lead from a line to a person: see src/config/is-unwatched.ts. */
  id: string | null
  /** As its folder is called, such as `/teams/[teamId]`. */
  route: string
  /** Why it was refused, if it was: an error code, and what is wrong with a field by the name of its message. */
  refusal?: { code: string; problem?: string | undefined }
  /** The id of whoever is signed in. */
  user?: string
}

/** What can be said of the reply to a request that Next does not let a page say. */
export type Reply = {
  status: number | undefined
  /** HTML to send in place of what Next makes of a page that failed, which is empty without script. */
  page: string | Buffer | undefined
  /** What is told of it: what it is if it is no HTML, and how it is compressed, if it is. */
  pageHeaders?: Readonly<Record<string, string>>
  /** What the page that was asked for is made of, as it was before any of it was read; if others may get it, too. */
  state?: string
  setHeader: (name: string, value: string) => void
  /** Gets the body of a page once it is sent with status 200, as it is sent, and what its headers are. */
  keep?: (body: Buffer, header: (name: string) => string | undefined) => void
  notes?: RequestNotes
}

/** Set by scripts/starting/exchange.mjs, which is loaded before the app; null where it was not. */
export function exchange(): AsyncLocalStorage<Reply> | null {
  const set = (globalThis as Record<symbol, unknown>)[Symbol.for('calms-radar.exchange')]
  return (set as AsyncLocalStorage<Reply> | undefined) ?? null
}
