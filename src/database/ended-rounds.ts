import 'server-only'
import { prisma } from './client'
import type { Round } from './rounds'

export type EndedRound = Pick<
  Round,
  'name' | 'questionnaireId' | 'questionnaireVersion' | 'variant' | 'minimumGroupSize' | 'opensAt' | 'closesAt'
> &
  Partial<Pick<Round, 'asksLead' | 'asksMembers'>>

/** Stores a round that is over and whose members' answers never were here. @returns its id. */
export async function insertEndedRound(
  workspaceId: string,
  round: EndedRound,
  origin: { sample: true } | { imported: true },
): Promise<string> {
  const { opensAt, closesAt } = round
  const ended = { openedAt: opensAt, closedAt: closesAt, forgottenAt: closesAt }
  const data = { workspaceId, ...round, ...ended, ...origin }
  const { id } = await prisma().round.create({ data, select: { id: true } })
  return id
}
