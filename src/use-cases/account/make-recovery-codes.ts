import 'server-only'
import type { Person } from '@/auth/actor'
import { newRecoveryCodes } from '@/auth/second-factor'
import { findTwoFactorEnabled } from '@/database/second-factors'
import { AppError } from '@/errors/app-error'
import { requirePassword } from './require-password'

/**
 * New recovery codes in place of the old ones, shown this once.
 * @throws AppError `invalid` if the password is wrong, `not-found` if there is no second factor, `forbidden` for who has
 * no password, or `too-many` tries.
 */
export async function makeRecoveryCodes(person: Person, password: string): Promise<string[]> {
  await requirePassword(person, password)
  if (!(await findTwoFactorEnabled(person.userId))) throw new AppError('not-found')
  return newRecoveryCodes(password)
}
