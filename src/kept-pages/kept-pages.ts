import type { PageTemplate } from './page-template'

export type KeptPage = {
  /** What it was made of: it holds as long as that is the same. */
  of: string
  template: PageTemplate
  /** In milliseconds since 1970: not any more from then on, where what it tells depends on the time a little. */
  until?: number
  headers: readonly (readonly [name: string, value: string])[]
}

/** In bytes, compressed: how much is kept in all. The page that was last asked for longest ago goes first. */
const LIMIT = 32 * 1024 * 1024

/** How long a page's name may be. */
const LONGEST = 1_000

/** One a process: Next bundles what runs before a page and the page itself apart. */
const store = globalThis as typeof globalThis & { calmsRadarKeptPages?: Map<string, KeptPage> }

function pages(): Map<string, KeptPage> {
  store.calmsRadarKeptPages ??= new Map()
  return store.calmsRadarKeptPages
}

/** Whether there is a page of an address, whatever it was made of. */
export function isKept(address: string): boolean {
  return pages().has(address)
}

/** The page of an address, if it was made of this and not too long ago; else it is dropped. */
export function keptPage(address: string, of: string): KeptPage | null {
  const page = pages().get(address)
  pages().delete(address)
  if (page?.of !== of || (page.until ?? Number.POSITIVE_INFINITY) <= Date.now()) return null
  pages().set(address, page)
  return page
}

/** In bytes: a page with all that is kept for it. */
const sizeOf = (name: string, { of, template }: KeptPage) => template.size + 2 * (name.length + of.length) + 500

export function keepPage(name: string, page: KeptPage): void {
  // Nobody is given such an address; whoever makes one up could fill the place of all others.
  if (name.length > LONGEST) return
  pages().delete(name)
  pages().set(name, page)
  let size = [...pages()].reduce((sum, [other, kept]) => sum + sizeOf(other, kept), 0)
  for (const [oldest, kept] of pages()) {
    if (size <= LIMIT) return
    pages().delete(oldest)
    size -= sizeOf(oldest, kept)
  }
}
