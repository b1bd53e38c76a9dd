import 'server-only'
import type { Visitor } from '@/auth/actor'
import { giveBackTries, requireTries } from '@/auth/rate-limit'
import { signInWithCode } from '@/auth/second-factor-sign-in'
import { AppError } from '@/errors/app-error'
import { recordForPerson } from '../audit/record-for-person'

/**
 * Ends a sign-in with the code of the second factor, or with a recovery code.
 * @throws AppError `invalid` if the code is wrong or the sign-in took too long, or `too-many` tries.
 */
export async function enterCode(visitor: Visitor, code: string): Promise<void> {
  const tries = [{ name: 'second-factor', of: visitor.network }] as const
  await requireTries(tries)
  const userId = await signInWithCode(code)
  if (userId === null) throw new AppError('invalid', [{ field: 'code', problem: 'code' }])
  await giveBackTries(tries)
  await recordForPerson(userId, 'account.signed-in')
}
