import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { closeRound } from '@/use-cases/rounds/close-round'
import { createRound } from '@/use-cases/rounds/create-round'
import { openRound } from '@/use-cases/rounds/open-round'
import type { TypedRound } from '@/use-cases/rounds/round-schema'
import { inDays } from './local-time'

/** What is typed for a round of these teams. */
export function typedRound(teams: readonly string[], typed: Partial<TypedRound> = {}): TypedRound {
  return {
    name: 'Autumn',
    askedBy: 'Grace',
    purpose: 'To see where help is wanted.',
    variant: 'quick',
    questionnaire: { id: 'calms', version: 1 },
    voices: { lead: true, members: true },
    opensAt: inDays(1),
    closesAt: inDays(15),
    teams: { all: false, ids: [...teams], tags: [] },
    ...typed,
  }
}

/** The id of a new round that is planned for these teams. */
export async function planned(
  actor: Actor,
  teams: readonly string[],
  typed: Partial<TypedRound> = {},
): Promise<string> {
  return createRound(actor, typedRound(teams, typed))
}

/** Opens a round, and closes it if so wanted. */
export async function brought(actor: Actor, roundId: string, state: 'open' | 'closed'): Promise<string> {
  await openRound(actor, roundId)
  if (state === 'closed') await closeRound(actor, roundId)
  return roundId
}

/** What is stored of the teams of a round, by team. */
export async function storedTeams(roundId: string) {
  const rows = await prisma().assessment.findMany({ where: { roundId }, orderBy: { team: { nameKey: 'asc' } } })
  return rows.map(({ id, teamId, variant, expectedSize, linkHash, linkVersion }) => ({
    id,
    teamId,
    variant,
    expectedSize,
    linkHash,
    linkVersion,
  }))
}

/** So many members' responses to a team's assessment, with no answer in them. */
export async function answeredBy(assessmentId: string, members: number): Promise<void> {
  const data = Array.from({ length: members }, () => ({
    assessmentId,
    voice: 'member',
    submissionKey: crypto.randomUUID(),
    answers: '{}',
  }))
  await prisma().response.createMany({ data })
}
