/** Where a link for answering leads, and its form. */
const ANSWERING = /^\/a\/([\w-]+)(?:\/answer)?$/

/** The token of a link, in an address of its pages without a question; null for any other address. */
export function tokenIn(address: string): string | null {
  return ANSWERING.exec(address)?.[1] ?? null
}

/**
 * Whether a request is one for a page as anybody gets it: a browser's, without any cookie (not even one that says that it
 * has answered).
 */
export function isForAnybody(headers: Pick<Headers, 'get'>): boolean {
  return (headers.get('accept')?.includes('text/html') ?? false) && headers.get('cookie') === null
}
