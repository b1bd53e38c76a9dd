import 'server-only'
import type { Person } from '@/auth/actor'
import { renamePerson } from '@/database/people'

/** @param name as `personNameSchema` gives it. */
export async function changeName({ userId }: Person, name: string): Promise<void> {
  await renamePerson(userId, name)
}
