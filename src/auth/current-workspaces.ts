import 'server-only'
import type { OpenMembership } from '@/database/memberships'
import type { SignedInRow } from '@/database/signed-in'
import { signedIn } from './signed-in'

export type CurrentWorkspaces = { current: OpenMembership | null; all: OpenMembership[] }

/** The workspaces open to who is signed in, and the one that was chosen (else the one joined first). Read anew with each request. */
export async function currentWorkspaces(): Promise<CurrentWorkspaces> {
  const found = await signedIn()
  return found === null ? { current: null, all: [] } : { current: chosenOf(found), all: found.memberships }
}

export function chosenOf({ session, memberships }: SignedInRow): OpenMembership | null {
  // Else the one that was joined first, which no change of a name makes another one.
  const [first] = memberships.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return memberships.find(({ workspaceId }) => workspaceId === session.workspaceId) ?? first ?? null
}
