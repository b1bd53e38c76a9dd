import 'server-only'
import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { auth } from './better-auth'

/** Checks a password and, if it is right and nothing more is asked for, begins a session. */
export async function signInWithPassword(
  email: string,
  password: string,
): Promise<'done' | 'second-factor' | 'refused'> {
  try {
    const result = await auth().api.signInEmail({ body: { email, password }, headers: await headers() })
    return 'twoFactorRedirect' in result ? 'second-factor' : 'done'
  } catch (error) {
    if (isAPIError(error)) return 'refused'
    throw error
  }
}
