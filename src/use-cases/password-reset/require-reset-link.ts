import 'server-only'
import type { Visitor } from '@/auth/actor'
import { giveBackTries, requireTries } from '@/auth/rate-limit'
import { isResetToken, userOfResetLink } from '@/auth/reset-link'
import { findPerson } from '@/database/people'
import { AppError } from '@/errors/app-error'

type Person = { id: string; name: string; email: string; emailVerified: boolean }

/**
 * Whose new password a link sets.
 * @throws AppError `not-found` if it is unknown, used or too old, or `too-many` such tries.
 */
export async function requireResetLink({ network }: Visitor, token: string): Promise<Person> {
  if (!isResetToken(token)) throw new AppError('not-found')
  const tries = [{ name: 'link', of: network }] as const
  await requireTries(tries)
  const userId = await userOfResetLink(token)
  const person = userId === null ? null : await findPerson(userId)
  if (person === null) throw new AppError('not-found')
  await giveBackTries(tries)
  return person
}
