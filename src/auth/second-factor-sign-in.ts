import 'server-only'
import { createHash } from 'node:crypto'
import { headers } from 'next/headers'
import { takeTry } from '@/database/rate-limits'
import { deleteSessionByToken } from '@/database/sessions'
import { currentSession } from './current-session'
import { isRefusal } from './is-refusal'
import { loadedAuth } from './loaded-auth'

/** For how long a code could be right: its own 30 seconds, and those beside it. */
const CODE_LIFETIME = { tries: 1, seconds: 90 }

/** Checks the code of a second factor (or a recovery code) of a sign-in that is under way. @returns the person's id. */
export async function signInWithCode(code: string): Promise<string | null> {
  // The library would check the code of whoever is signed in already, and not count what fails.
  if ((await currentSession()) !== null) return null
  const body = { code: code.replace(/\s/g, '') }
  const request = { body, headers: await headers() }
  try {
    const isRecoveryCode = body.code.includes('-')
    const { user, token } = isRecoveryCode
      ? await (await loadedAuth()).api.verifyBackupCode(request)
      : await (await loadedAuth()).api.verifyTOTP(request)
    if (await isFirstUse(user.id, body.code)) return user.id
    if (token) await deleteSessionByToken(token)
    return null
  } catch (error) {
    if (await isRefusal(error)) return null
    throw error
  }
}

/** Each code signs in once: whoever watched it being typed must not use it again. The library does not see to that. */
async function isFirstUse(userId: string, code: string): Promise<boolean> {
  const key = createHash('sha256').update(`used-code:${userId}:${code}`).digest('hex')
  return (await takeTry(key, CODE_LIFETIME)) === null
}
