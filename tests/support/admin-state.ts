import { signedIn } from './admin'

type State = { cookies: Cookie[]; origins: [] }
type Cookie = { name: string; value: string; domain: string; path: string; expires: number } & Attributes
type Attributes = { httpOnly: boolean; secure: boolean; sameSite: 'Lax' }

/** One sign-in for all tests of a worker against the same app. */
const states = new Map<string, Promise<State>>()

/** The admin's cookies, for a browser that is to be signed in. */
export async function adminState(origin: string): Promise<State> {
  const state = states.get(origin) ?? signInAsAdmin(origin)
  states.set(origin, state)
  return state
}

async function signInAsAdmin(origin: string): Promise<State> {
  const { cookie } = await signedIn(origin)
  const attributes = { domain: new URL(origin).hostname, path: '/', expires: -1, httpOnly: true, secure: false }
  const cookies = cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=')
    return { name: pair.slice(0, at), value: pair.slice(at + 1), ...attributes, sameSite: 'Lax' as const }
  })
  return { cookies, origins: [] }
}
