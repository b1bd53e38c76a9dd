import 'server-only'
import type { Person } from '@/auth/actor'
import { secondFactorAddress } from '@/auth/second-factor'
import { findTwoFactorEnabled } from '@/database/second-factors'
import { AppError } from '@/errors/app-error'
import { requirePassword } from './require-password'

/**
 * Begins a second factor, or shows again the one that was begun; it is on once a first code was proved.
 * @returns what authenticator apps read: otpauth://totp/…, with the secret in it.
 * @throws AppError `invalid` if the password is wrong, `not-found` if it is on already, `forbidden` for who has no
 * password, or `too-many` tries.
 */
export async function beginSecondFactor(person: Person, password: string): Promise<string> {
  await requirePassword(person, password)
  if (await findTwoFactorEnabled(person.userId)) throw new AppError('not-found')
  return secondFactorAddress(person.userId, password)
}
