import 'server-only'
import type { Person } from '@/auth/actor'
import { isFirstCode, recoveryCodes } from '@/auth/second-factor'
import { findTwoFactorEnabled } from '@/database/second-factors'
import { AppError } from '@/errors/app-error'
import { recordForPerson } from '../audit/record-for-person'

/**
 * Switches the second factor on with a first code of it. Renews the session.
 * @returns the recovery codes, which are not shown again.
 * @throws AppError `invalid` if the code is wrong or nothing was begun, or `not-found` if it is on already.
 */
export async function proveSecondFactor({ userId }: Person, code: string): Promise<string[]> {
  if (await findTwoFactorEnabled(userId)) throw new AppError('not-found')
  if (!(await isFirstCode(code))) throw new AppError('invalid', [{ field: 'code', problem: 'firstCode' }])
  await recordForPerson(userId, 'account.second-factor-on')
  return recoveryCodes(userId)
}
