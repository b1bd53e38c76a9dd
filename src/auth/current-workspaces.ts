import 'server-only'
import { cache } from 'react'
import { type OpenMembership, openMemberships } from '@/database/memberships'
import { currentSession } from './current-session'

export type CurrentWorkspaces = { current: OpenMembership | null; all: OpenMembership[] }

/** The workspaces open to who is signed in, and the one that was chosen (else the one joined first). Read anew with each request. */
export const currentWorkspaces = cache(async (): Promise<CurrentWorkspaces> => {
  const session = await currentSession()
  if (session === null) return { current: null, all: [] }
  const all = await openMemberships(session.person.userId)
  // Else the one that was joined first, which no change of a name makes another one.
  const [first] = all.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const current = all.find(({ workspaceId }) => workspaceId === session.workspaceId) ?? first ?? null
  return { current, all }
})
