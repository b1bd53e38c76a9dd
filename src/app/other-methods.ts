import { guarded } from './guarded'

/**
 * The handler of all methods that an address does not take, where src/proxy.ts leaves it out: Next's own reply would
 * have no security headers, and be given under any name.
 * @param taken - the one that it takes
 */
export function otherMethods(taken: 'GET' | 'POST' | 'PUT') {
  return guarded(
    async () => new Response(null, { status: 405, headers: { allow: taken, 'cache-control': 'no-store' } }),
  )
}
