import 'server-only'
import { isAPIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { auth } from './better-auth'

/** Checks the code of a second factor (or a recovery code) of a sign-in that is under way. @returns the person's id. */
export async function signInWithCode(code: string): Promise<string | null> {
  const body = { code: code.replace(/\s/g, '') }
  const request = { body, headers: await headers() }
  try {
    const isRecoveryCode = body.code.includes('-')
    const { user } = isRecoveryCode ? await auth().api.verifyBackupCode(request) : await auth().api.verifyTOTP(request)
    return user.id
  } catch (error) {
    if (isAPIError(error)) return null
    throw error
  }
}
