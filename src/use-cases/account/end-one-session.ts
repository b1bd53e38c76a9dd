import 'server-only'
import type { Person } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { isId } from '@/database/is-id'
import { deleteSession } from '@/database/sessions'
import { AppError } from '@/errors/app-error'
import { recordForPerson } from '../audit/record-for-person'

/** Signs the person out in one place. @throws AppError `not-found` unless it is a session of theirs. */
export async function endOneSession({ userId }: Person, sessionId: string): Promise<void> {
  await inTransaction(async () => {
    if (!isId(sessionId) || !(await deleteSession(userId, sessionId))) throw new AppError('not-found')
    await recordForPerson(userId, 'account.signed-out')
  })
}
