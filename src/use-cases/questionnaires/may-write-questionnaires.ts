import type { Actor } from '@/auth/actor'

/** Whether somebody may write and publish questionnaires: who plans the rounds that ask with them. */
export function mayWriteQuestionnaires({ role }: Actor): boolean {
  return role === 'admin' || role === 'coach'
}
