import type { SaidAnswer } from '@/app/answering/said-answer'

const PREFIX = 'calms-radar:a:'

/** What this browser keeps for a link, and nobody else. */
export type Kept = {
  /** The link's path, by which it is found once the server no longer knows it. */
  link: string
  /** What was said and not sent yet. */
  draft: readonly SaidAnswer[] | null
  /** What was sent, for the picture of one's own. */
  sent: readonly SaidAnswer[] | null
  /** The secret under which it is sent, always the same, so that it is stored once. */
  key: string
  /** The day from which nobody needs it any more, as in JSON. */
  until: string
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What is kept under a name; null if nothing is. */
export function keptUnder(storage: Storage, draftKey: string): Kept | null {
  return parsed(storage.getItem(PREFIX + draftKey))
}

/** What is kept for the link of that path, and under which name; null if nothing is. */
export function keptForLink(storage: Storage, link: string): { draftKey: string; kept: Kept } | null {
  for (const name of names(storage)) {
    const kept = parsed(storage.getItem(name))
    if (kept?.link === link) return { draftKey: name.slice(PREFIX.length), kept }
  }
  return null
}

/** Keeps it; false where the browser stores nothing, or no more. */
export function keep(storage: Storage, draftKey: string, kept: Kept): boolean {
  try {
    storage.setItem(PREFIX + draftKey, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forgetKept(storage: Storage, draftKey: string): void {
  remove(storage, PREFIX + draftKey)
}

/** Removes what is left of rounds that are long over. */
export function forgetOld(storage: Storage, now: Date): void {
  for (const name of names(storage)) {
    const kept = parsed(storage.getItem(name))
    if (kept === null || new Date(kept.until) < now) remove(storage, name)
  }
}

/** A new secret of 256 bits in base64url. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function remove(storage: Storage, name: string): void {
  try {
    storage.removeItem(name)
  } catch {
    // Where the browser stores nothing, there is nothing to remove.
  }
}

function names(storage: Storage): string[] {
  const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return all.filter((name) => name.startsWith(PREFIX))
}

function parsed(text: string | null): Kept | null {
  try {
    const { link, draft, sent, key, until } = JSON.parse(text ?? '')
    const isWhole = [link, key, until].every((value) => typeof value === 'string')
    return isWhole ? { link, draft: saidAnswers(draft), sent: saidAnswers(sent), key, until } : null
  } catch {
    return null
  }
}

function saidAnswers(value: unknown): SaidAnswer[] | null {
  if (!Array.isArray(value)) return null
  return value.filter((said) => typeof said?.practiceId === 'string' && typeof said.comment === 'string')
}
