import 'server-only'
import { type Assessment, listPublished } from '@/database/assessments'
import { listLeadAnswers } from '@/database/responses'
import { listTallies } from '@/database/tallies'
import type { PublishedTally } from '@/scoring/tally'
import { tallyFromJson } from '@/scoring/tally-json'
import { withQuestions } from '../assessments/questions'
import { grouped } from './grouped'
import type { PastEntry } from './past-tallies'

/** What was published of a team, with the tally of its members as it is stored. */
export type KnownPast = PastEntry & { assessment: Assessment; memberTally: string | null }

/** All that was published of some teams. */
export async function knownPast(workspaceId: string, teamIds: readonly string[]): Promise<KnownPast[]> {
  const published = await withQuestions(workspaceId, await listPublished(workspaceId, teamIds))
  const ids = published.map(({ id }) => id)
  const leads = await listLeadAnswers(workspaceId, ids)
  const members = grouped(
    (await listTallies(workspaceId, ids)).filter(({ voice }) => voice === 'member'),
    ({ assessmentId }) => assessmentId,
  )
  return published.flatMap((assessment) => {
    const { id, publishedAt, asked } = assessment
    if (publishedAt === null) return []
    const stored = (members.get(id) ?? []).toSorted((a, b) => a.sharedWith.length - b.sharedWith.length)
    const tallies: PublishedTally[] = stored.map(({ data }) => tallyFromJson(data))
    return {
      id,
      at: publishedAt,
      asked,
      lead: leads.get(id) ?? null,
      tallies: tallies[0]?.withheld === null ? tallies : [],
      assessment,
      memberTally: stored[0]?.data ?? null,
    }
  })
}
