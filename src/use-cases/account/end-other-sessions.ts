import 'server-only'
import type { Person } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { deleteSessions } from '@/database/sessions'
import { recordForPerson } from '../audit/record-for-person'

/** Signs the person out everywhere but here. */
export async function endOtherSessions({ userId, sessionId }: Person): Promise<void> {
  await inTransaction(async () => {
    await deleteSessions(userId, sessionId)
    await recordForPerson(userId, 'account.signed-out')
  })
}
