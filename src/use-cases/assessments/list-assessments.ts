import 'server-only'
import type { Actor } from '@/auth/actor'
import { type Assessment, listAssessments as stored } from '@/database/assessments'

/** The assessments of the teams that the actor sees, by id: drafts, those in rounds, and published ones. */
export async function listAssessments({ workspaceId, teamIds }: Actor): Promise<Assessment[]> {
  return stored(workspaceId, teamIds)
}
