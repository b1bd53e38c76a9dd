import 'server-only'
import { prisma } from './client'
import { ROUND_COLUMNS, type Round, typedRound } from './rounds'

/**
 * The rounds of all workspaces for which something may be due: to be opened, to be closed, or closed and not forgotten,
 * with whether publishing them was cut off. Two queries, however many there are: this is asked every few seconds.
 */
export async function listUnsettledRounds(now: Date): Promise<(Round & { isCutOff: boolean })[]> {
  const isDue = [
    { openedAt: null, opensAt: { lte: now } },
    { openedAt: { not: null }, closedAt: null, closesAt: { lte: now } },
    { closedAt: { not: null } },
  ]
  const where = { forgottenAt: null, OR: isDue }
  const rounds = await prisma().round.findMany({ where, select: ROUND_COLUMNS, orderBy: { id: 'asc' } })
  const closed = rounds.filter(({ closedAt }) => closedAt !== null).map(({ id }) => id)
  const left = await prisma().assessment.findMany({
    where: { roundId: { in: closed }, publishedAt: null },
    select: { roundId: true },
    distinct: ['roundId'],
  })
  const isCutOff = new Set(left.map(({ roundId }) => roundId))
  return rounds.map(typedRound).map((round) => ({ ...round, isCutOff: isCutOff.has(round.id) }))
}

/** Whether a round of any workspace has closed. */
export async function hasClosedRound(): Promise<boolean> {
  return (await prisma().round.findFirst({ where: { closedAt: { not: null } }, select: { id: true } })) !== null
}

/** When the members' answers to each round of all workspaces were destroyed; null while they are kept. */
export async function forgottenRounds(): Promise<Map<string, Date | null>> {
  const rounds = await prisma().round.findMany({ select: { id: true, forgottenAt: true } })
  return new Map(rounds.map(({ id, forgottenAt }) => [id, forgottenAt]))
}
