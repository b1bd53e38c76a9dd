import 'server-only'
import type { Person } from '@/auth/actor'
import { verifyPassword } from '@/auth/password-hash'
import { giveBackTries, requireTries } from '@/auth/rate-limit'
import { findPasswordHash } from '@/database/passwords'
import { AppError } from '@/errors/app-error'

/** Longer ones were never accepted, and cost time to check. */
const LONGEST = 512

/**
 * Stands before what a session alone must not do: asks for the present password again.
 * @throws AppError `invalid` on the field if it is wrong, `forbidden` for who has none, or `too-many` tries.
 */
export async function requirePassword({ userId }: Person, password: string, field = 'password'): Promise<void> {
  const hash = await findPasswordHash(userId)
  if (hash === null) throw new AppError('forbidden')
  const tries = [{ name: 'password-check', of: userId }] as const
  await requireTries(tries)
  if (password.length > LONGEST || !(await verifyPassword({ hash, password }))) {
    throw new AppError('invalid', [{ field, problem: 'presentPassword' }])
  }
  await giveBackTries(tries)
}
