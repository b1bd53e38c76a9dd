import 'server-only'
import type { Visitor } from '@/auth/actor'
import { requireTries } from '@/auth/rate-limit'
import { spendResetLink } from '@/auth/reset-link'
import { deleteApiTokensOfPerson } from '@/database/api-tokens'
import { inTransaction } from '@/database/client'
import { storePasswordHash } from '@/database/passwords'
import { verifyAddress } from '@/database/people'
import { deleteSecondFactor } from '@/database/second-factors'
import { deleteSessions } from '@/database/sessions'
import { deleteOpenLinks } from '@/database/verifications'
import { AppError } from '@/errors/app-error'
import { newPassword } from '../account/new-password'
import { recordForPerson } from '../audit/record-for-person'
import { requireResetLink } from './require-reset-link'

/**
 * Sets a new password through a link, which is used up. Signs the person out everywhere and ends their API tokens; their second factor stays on,
 * unless this is the first time that they show the address to be theirs.
 * @throws AppError `not-found` if the link is unknown, used or too old, `invalid` for a password that is too easy, or
 * `too-many` tries.
 */
export async function resetPassword(visitor: Visitor, token: string, password: string): Promise<void> {
  const { id, name, email, emailVerified } = await requireResetLink(visitor, token)
  await requireTries([{ name: 'new-password', of: id }])
  const passwordHash = await newPassword(password, [name, email])
  await inTransaction(async () => {
    const spent = await spendResetLink(token)
    if (spent?.userId !== id) throw new AppError('not-found')
    await storePasswordHash(id, passwordHash)
    if (spent.isMailed && !emailVerified) {
      await verifyAddress(id)
      // Whoever switched it on has never shown that the address is theirs, and must not keep its owner out.
      await deleteSecondFactor(id)
    }
    await deleteOpenLinks(id)
    await deleteSessions(id)
    // Whoever was in the account may have made some.
    await deleteApiTokensOfPerson(id)
    await recordForPerson(id, 'account.password-reset')
  })
}
