/** Where to go after signing in: a page of this app, whatever the address says. */
export function returnAddress(next: unknown): string {
  if (typeof next !== 'string' || !URL.canParse(next, 'http://here')) return '/'
  const { origin, pathname, search } = new URL(next, 'http://here')
  return origin === 'http://here' && !pathname.startsWith('//') ? pathname + search : '/'
}
