import 'server-only'
import { prisma } from './client'

export type StoredTally = {
  assessmentId: string
  voice: string
  /** '' over all practices asked, else the other assessment whose shared practices it is over. */
  sharedWith: string
  /** As src/scoring/tally-json.ts writes it. */
  data: string
}

/** Publishes tallies. The caller has checked the assessments. */
export async function insertTallies(tallies: readonly StoredTally[]): Promise<void> {
  await prisma().tally.createMany({ data: [...tallies] })
}

/** All published tallies of the assessments named. */
export async function listTallies(workspaceId: string, assessmentIds: readonly string[]): Promise<StoredTally[]> {
  if (assessmentIds.length === 0) return []
  return prisma().tally.findMany({
    where: { assessmentId: { in: [...assessmentIds] }, assessment: { workspaceId } },
    select: { assessmentId: true, voice: true, sharedWith: true, data: true },
  })
}

/** In which voices anything of the assessments named is published: over all practices asked. Reads no results. */
export async function listSpoken(
  workspaceId: string,
  assessmentIds: readonly string[],
): Promise<Pick<StoredTally, 'assessmentId' | 'voice'>[]> {
  if (assessmentIds.length === 0) return []
  return prisma().tally.findMany({
    where: { assessmentId: { in: [...assessmentIds] }, sharedWith: '', assessment: { workspaceId } },
    select: { assessmentId: true, voice: true },
  })
}

/**
 * What rounds have published in one voice: over all practices asked, and unless it is only these also over shared ones.
 * For many teams and rounds at once, of all teams or of those named.
 */
export async function listRoundTallies(
  workspaceId: string,
  voice: string,
  teamIds: readonly string[] | null,
  isWholeOnly: boolean,
): Promise<StoredTally[]> {
  const assessment = { workspaceId, roundId: { not: null }, ...(teamIds && { teamId: { in: [...teamIds] } }) }
  return prisma().tally.findMany({
    where: { voice, ...(isWholeOnly && { sharedWith: '' }), assessment },
    select: { assessmentId: true, voice: true, sharedWith: true, data: true },
  })
}

/** The voices in which anything of the assessments is published: of a round's, or of all; of all teams, or of those named. */
export async function listVoices(
  workspaceId: string,
  teamIds: readonly string[] | null,
  roundId?: string,
): Promise<string[]> {
  const assessment = { workspaceId, ...(roundId && { roundId }), ...(teamIds && { teamId: { in: [...teamIds] } }) }
  const rows = await prisma().tally.groupBy({ by: ['voice'], where: { sharedWith: '', assessment } })
  return rows.map(({ voice }) => voice)
}
