import 'server-only'
import type { Person } from '@/auth/actor'
import { findAccountExport } from '@/database/account-export'
import { AppError } from '@/errors/app-error'

/** Everything that is stored about the person, for them to keep. Answers are stored without a name, so none are in it. */
export async function exportAccount({ userId }: Person) {
  const stored = await findAccountExport(userId)
  if (stored === null) throw new AppError('not-found')
  const { accounts, sessions, memberships, invitations, auditEntries, ...profile } = stored
  return {
    profile,
    waysToSignIn: accounts,
    sessions,
    memberships: memberships.map(({ workspace, teams, ...membership }) => ({
      workspace: workspace.name,
      ...membership,
      teams: teams.map(({ team }) => team.name),
    })),
    invitations: invitations.map(({ workspace, ...invitation }) => ({ workspace: workspace.name, ...invitation })),
    auditEntries: auditEntries.map(({ workspace, details, ...entry }) => ({
      workspace: workspace.name,
      ...entry,
      details: JSON.parse(details) as unknown,
    })),
  }
}
