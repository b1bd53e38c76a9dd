import type { OidcRefusal } from '@/auth/oidc-sign-in'

/** Leads the browser on, with cookies. */
export function ssoReply(address: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: address, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** Leads back to the sign-in, which says why. */
export function ssoRefusal({ refusal, next }: OidcRefusal): Response {
  return ssoReply(`/sign-in?${new URLSearchParams({ problem: refusal, ...(next === '/' ? {} : { next }) })}`)
}
