import 'server-only'
import type { Person } from '@/auth/actor'
import { endSession } from '@/auth/end-session'
import { recordForPerson } from '../audit/record-for-person'

/** Signs out here. */
export async function signOut({ userId }: Person): Promise<void> {
  await endSession()
  await recordForPerson(userId, 'account.signed-out')
}
