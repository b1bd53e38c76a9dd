import 'server-only'
import type { Visitor } from '@/auth/actor'
import { spendResetLink } from '@/auth/reset-link'
import { inTransaction } from '@/database/client'
import { deleteOpenLinks, storePasswordHash } from '@/database/passwords'
import { verifyAddress } from '@/database/people'
import { deleteSessions } from '@/database/sessions'
import { AppError } from '@/errors/app-error'
import { newPassword } from '../account/new-password'
import { recordForPerson } from '../audit/record-for-person'
import { requireResetLink } from './require-reset-link'

/**
 * Sets a new password through a link, which is used up. Signs the person out everywhere; their second factor stays on.
 * @throws AppError `not-found` if the link is unknown, used or too old, `invalid` for a password that is too easy, or
 * `too-many` tries.
 */
export async function resetPassword(visitor: Visitor, token: string, password: string): Promise<void> {
  const { id, name, email } = await requireResetLink(visitor, token)
  const passwordHash = await newPassword(password, [name, email])
  await inTransaction(async () => {
    const spent = await spendResetLink(token)
    if (spent?.userId !== id) throw new AppError('not-found')
    await storePasswordHash(id, passwordHash)
    if (spent.isMailed) await verifyAddress(id)
    await deleteOpenLinks(id)
    await deleteSessions(id)
    await recordForPerson(id, 'account.password-reset')
  })
}
