import 'server-only'
import { headers } from 'next/headers'
import { loadedAuth } from './loaded-auth'

/** Goes on with this request's session under a new token, as after a change of password: the old cookie is dead. */
export async function renewSession(): Promise<void> {
  await (await loadedAuth()).api.renewSession({ headers: await headers() })
}
