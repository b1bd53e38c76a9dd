import 'server-only'
import { headers } from 'next/headers'
import { loadedAuth } from './loaded-auth'

/** Ends the session of this request and takes its cookies away. */
export async function endSession(): Promise<void> {
  await (await loadedAuth()).api.signOut({ headers: await headers() })
}
