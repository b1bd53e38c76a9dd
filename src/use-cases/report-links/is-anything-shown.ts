import 'server-only'
import { listPublishedAssessments } from '@/database/published-assessments'
import type { ReportLinkOf } from '@/database/report-links'
import { listTallies } from '@/database/tallies'
import { tallyFromJson } from '@/scoring/tally-json'

/** Whether a report shows more than that all of it is withheld, in any voice. */
export async function isAnythingShown(workspaceId: string, of: ReportLinkOf): Promise<boolean> {
  const ids = 'roundId' in of ? await partsOf(workspaceId, of.roundId) : [of.assessmentId]
  const tallies = await listTallies(workspaceId, ids)
  return tallies.some(({ data }) => tallyFromJson(data).withheld === null)
}

async function partsOf(workspaceId: string, id: string): Promise<string[]> {
  return (await listPublishedAssessments(workspaceId)).flatMap((part) => (part.roundId === id ? [part.id] : []))
}
