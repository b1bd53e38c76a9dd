import 'server-only'
import { headers } from 'next/headers'
import { auth } from './better-auth'

/** Ends the session of this request and takes its cookies away. */
export async function endSession(): Promise<void> {
  await auth().api.signOut({ headers: await headers() })
}
