import 'server-only'
import type { Variant } from '@/questionnaire/asked-practices'
import { prisma } from './client'

/** What is asked of a published assessment where hundreds are read at once. */
export type PublishedAssessment = {
  id: string
  teamId: string
  roundId: string | null
  questionnaireId: string
  questionnaireVersion: number
  variant: Variant
  publishedAt: Date
  expectedSize: number | null
}

const COLUMNS = {
  id: true,
  teamId: true,
  roundId: true,
  questionnaireId: true,
  questionnaireVersion: true,
  variant: true,
  publishedAt: true,
  expectedSize: true,
} as const

/** The published assessments of the workspace (of the teams named), the newest first, without what they belong to. */
export async function listPublishedAssessments(
  workspaceId: string,
  teamIds: readonly string[] | null = null,
): Promise<PublishedAssessment[]> {
  const where = { workspaceId, ...(teamIds && { teamId: { in: [...teamIds] } }), publishedAt: { not: null } }
  const orderBy = [{ publishedAt: 'desc' as const }, { id: 'desc' as const }]
  const rows = await prisma().assessment.findMany({ where, select: COLUMNS, orderBy })
  // Both columns hold nothing else: see `where`, and `insertAssessment`.
  return rows as (Omit<(typeof rows)[number], 'variant' | 'publishedAt'> & { variant: Variant; publishedAt: Date })[]
}

/** How many of the assessments named are there and published. */
export async function countPublished(workspaceId: string, ids: readonly string[]): Promise<number> {
  return prisma().assessment.count({ where: { id: { in: [...ids] }, workspaceId, publishedAt: { not: null } } })
}

/** The teams (of those named) of which anything is published in a voice: in a round, or at all. */
export async function listSpokenTeams(
  workspaceId: string,
  voice: string,
  teamIds: readonly string[] | null,
  roundId?: string,
): Promise<ReadonlySet<string>> {
  const where = {
    workspaceId,
    publishedAt: { not: null },
    ...(teamIds && { teamId: { in: [...teamIds] } }),
    ...(roundId && { roundId }),
    tallies: { some: { voice, sharedWith: '' } },
  }
  const rows = await prisma().assessment.groupBy({ by: ['teamId'], where })
  return new Set(rows.map(({ teamId }) => teamId))
}
