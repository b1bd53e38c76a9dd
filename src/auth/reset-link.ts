import 'server-only'
import { randomBytes } from 'node:crypto'
import { environment } from '@/config/environment'
import { auth } from './better-auth'

const LIFETIME = 3_600_000

/** A link with which a person can choose a new password, once, within an hour. */
export async function createResetLink(userId: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const { internalAdapter } = await auth().$context
  await internalAdapter.createVerificationValue({
    value: userId,
    identifier: `reset-password:${token}`,
    expiresAt: new Date(Date.now() + LIFETIME),
  })
  return `${environment().APP_URL}/reset-password/${token}`
}
