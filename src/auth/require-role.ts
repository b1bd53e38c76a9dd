import { AppError } from '@/errors/app-error'
import type { Actor, Role } from './actor'

/** Stands before what not every role may do. @throws AppError `forbidden` unless the actor has one of the roles. */
export function requireRole({ role }: Actor, ...roles: readonly Role[]): void {
  if (!roles.includes(role)) throw new AppError('forbidden')
}
