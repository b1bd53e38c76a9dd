import 'server-only'
import { headers } from 'next/headers'
import { hasUnprovedSecret } from '@/database/second-factors'
import { isRefusal } from './is-refusal'
import { loadedAuth } from './loaded-auth'

/** otpauth://totp/… of a second factor that is not on yet: of the one that was begun, else of a new one. */
export async function secondFactorAddress(userId: string, password: string): Promise<string> {
  const request = { body: { password }, headers: await headers() }
  // The same again, so that an app which has read it already goes on working.
  if (await hasUnprovedSecret(userId)) return (await (await loadedAuth()).api.getTOTPURI(request)).totpURI
  const begun = await (await loadedAuth()).api.enableTwoFactor({ ...request, body: { password, method: 'totp' } })
  if (begun.method !== 'totp') throw new Error('A second factor of another kind was begun.')
  return begun.totpURI
}

/** Checks the first code of a second factor that was begun; the right one switches it on and renews the session. */
export async function isFirstCode(code: string): Promise<boolean> {
  try {
    await (await loadedAuth()).api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers: await headers() })
    return true
  } catch (error) {
    if (await isRefusal(error)) return false
    throw error
  }
}

/** The recovery codes that were not used yet. */
export async function recoveryCodes(userId: string): Promise<string[]> {
  return (await (await loadedAuth()).api.viewBackupCodes({ body: { userId } })).backupCodes
}

/** New recovery codes; the old ones no longer work. */
export async function newRecoveryCodes(password: string): Promise<string[]> {
  return (await (await loadedAuth()).api.generateBackupCodes({ body: { password }, headers: await headers() }))
    .backupCodes
}
