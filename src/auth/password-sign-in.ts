import 'server-only'
import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { deleteSession } from '@/database/sessions'
import { auth } from './better-auth'
import { currentSession } from './current-session'

/** Checks a password and, if it is right and nothing more is asked for, begins a session in place of the present one. */
export async function signInWithPassword(
  email: string,
  password: string,
): Promise<'done' | 'second-factor' | 'refused'> {
  const before = await currentSession()
  try {
    const result = await auth().api.signInEmail({ body: { email, password }, headers: await headers() })
    if (before) await deleteSession(before.person.userId, before.person.sessionId)
    return 'twoFactorRedirect' in result ? 'second-factor' : 'done'
  } catch (error) {
    if (isAPIError(error)) return 'refused'
    throw error
  }
}
