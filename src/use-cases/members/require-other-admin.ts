import 'server-only'
import { countOpenAdmins, type Membership } from '@/database/memberships'
import { AppError } from '@/errors/app-error'

/**
 * Stands before what takes an admin away: a workspace always has one who can sign in. To be asked in the transaction
 * that takes them away, with the workspace locked, or two could take each other away at once.
 * @throws AppError `invalid` for the last one.
 */
export async function requireOtherAdmin(
  workspaceId: string,
  { role, suspendedAt }: Pick<Membership, 'role' | 'suspendedAt'>,
): Promise<void> {
  if (role !== 'admin' || suspendedAt !== null) return
  if ((await countOpenAdmins(workspaceId)) <= 1) throw new AppError('invalid', [{ field: '', problem: 'lastAdmin' }])
}
