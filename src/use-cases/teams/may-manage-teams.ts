import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'

/** Whether somebody may add, rename and delete teams, and load the sample: who sees all of the workspace's teams. */
export function mayManageTeams({ role }: Actor): boolean {
  return role === 'admin' || role === 'coach'
}

/** @throws AppError `forbidden` for a lead. */
export function requireManagingTeams(actor: Actor): void {
  if (!mayManageTeams(actor)) throw new AppError('forbidden')
}
