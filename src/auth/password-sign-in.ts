import 'server-only'
import { headers } from 'next/headers'
import { deleteSession } from '@/database/sessions'
import { currentSession } from './current-session'
import { isRefusal } from './is-refusal'
import { loadedAuth } from './loaded-auth'

/** Checks a password and, if it is right and nothing more is asked for, begins a session in place of the present one. */
export async function signInWithPassword(
  email: string,
  password: string,
): Promise<'done' | 'second-factor' | 'refused'> {
  const before = await currentSession()
  try {
    const result = await (await loadedAuth()).api.signInEmail({ body: { email, password }, headers: await headers() })
    if (before) await deleteSession(before.person.userId, before.person.sessionId)
    return 'twoFactorRedirect' in result ? 'second-factor' : 'done'
  } catch (error) {
    if (await isRefusal(error)) return 'refused'
    throw error
  }
}
