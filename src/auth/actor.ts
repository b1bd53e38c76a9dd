/** admin: runs the workspace. coach: sees and compares all its teams. lead: answers for their teams. */
export const ROLES = ['admin', 'coach', 'lead'] as const
export type Role = (typeof ROLES)[number]

/** Who is asking, in one workspace: every use-case takes one, and every query is limited to its workspace. */
export type Actor = {
  workspaceId: string
  role: Role
  /** Null: somebody at the machine itself, such as who runs `npm run sample`. */
  userId: string | null
  /** The teams that a lead answers for; null for who sees all teams of the workspace. */
  teamIds: readonly string[] | null
  /** The name of the API token that it is done by; undefined for who does it in a browser. */
  token?: string
}

/** Who is signed in, whatever the workspace. */
export type Person = { userId: string; sessionId: string; name: string; email: string }

/** Where a request comes from. */
export type Visitor = { network: string }
