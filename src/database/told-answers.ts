import 'server-only'
import { prisma } from './client'
import { ROUND_COLUMNS, type Round, typedRound } from './rounds'

/** An open round with the answers in those teams whose size was said: expected, given, and given when last told. */
export type CountedRound = { round: Round; expected: number; answered: number; told: number }

/**
 * The open rounds of all workspaces in which a webhook is told of this event. A team counts at most as many answers as
 * are expected of it: those of one team never stand for those of another.
 */
export async function listCountedRounds(event: string): Promise<CountedRound[]> {
  const rounds = await prisma().round.findMany({
    where: {
      openedAt: { not: null },
      closedAt: null,
      asksMembers: true,
      sample: false,
      workspace: { webhookTargets: { some: { active: true, events: { contains: event } } } },
    },
    select: { ...ROUND_COLUMNS, toldAnswers: true },
    orderBy: { id: 'asc' },
  })
  if (rounds.length === 0) return []
  const teams = await prisma().assessment.findMany({
    where: { roundId: { in: rounds.map(({ id }) => id) }, expectedSize: { not: null } },
    select: { roundId: true, expectedSize: true, _count: { select: { responses: { where: { voice: 'member' } } } } },
  })
  return rounds.map(({ toldAnswers, ...round }) => {
    const sizes = teams
      .filter(({ roundId }) => roundId === round.id)
      .map(({ expectedSize, _count }) => ({ expected: expectedSize ?? 0, answered: _count.responses }))
    return {
      round: typedRound(round),
      expected: sizes.reduce((sum, { expected }) => sum + expected, 0),
      answered: sizes.reduce((sum, { expected, answered }) => sum + Math.min(expected, answered), 0),
      told: toldAnswers,
    }
  })
}

/** Notes how many answers were told; false if somebody else has done so meanwhile, or the round has closed. */
export async function raiseToldAnswers(roundId: string, from: number, to: number): Promise<boolean> {
  const where = { id: roundId, toldAnswers: from, closedAt: null }
  return (await prisma().round.updateMany({ where, data: { toldAnswers: to } })).count === 1
}
