/** admin: runs the workspace. coach: sees and compares all its teams. lead: answers for their teams. */
export type Role = 'admin' | 'coach' | 'lead'

/** Who is asking: every use-case takes one, and every query is limited to its workspace. */
export type Actor = { workspaceId: string; role: Role }
