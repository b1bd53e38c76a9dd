import 'server-only'
import { headers } from 'next/headers'
import { auth } from './better-auth'

/** Goes on with this request's session under a new token, as after a change of password: the old cookie is dead. */
export async function renewSession(): Promise<void> {
  await auth().api.renewSession({ headers: await headers() })
}
