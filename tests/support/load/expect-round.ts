import { expect } from 'vitest'
import { prisma } from '@/database/client'
import type { KeptRound } from './kept-round'

/**
 * Expects that a round is stored as it was acknowledged, or as the clock has carried it on since, each step noted once.
 * What was in doubt is no longer.
 * @param now - what the clock has shown at most, in milliseconds since 1970
 * @returns whether it has closed, and whether it is there at all.
 */
export async function expectRound(
  round: KeptRound,
  now = Date.now(),
): Promise<{ isThere: boolean; isClosed: boolean }> {
  const rows = await prisma().round.findMany({ where: { name: round.name }, include: { assessments: true } })
  expect(rows.length).toBeLessThanOrEqual(1)
  const [row] = rows
  if (row === undefined) {
    expect(round.state.possible).toContain(null)
    round.state.settle(null)
    return { isThere: false, isClosed: false }
  }
  round.id = row.id
  const fits = round.state.possible.find(
    (state) =>
      state !== null &&
      state.opensAt.getTime() === row.opensAt.getTime() &&
      state.closesAt.getTime() === row.closesAt.getTime() &&
      (row.openedAt !== null || !state.opened) &&
      (row.closedAt !== null || !state.closed) &&
      (row.openedAt === null || state.opened || state.opensAt.getTime() <= now) &&
      (row.closedAt === null || state.closed || state.closesAt.getTime() <= now),
  )
  expect({ row, possible: round.state.possible, fits }).toMatchObject({ fits: expect.anything() })
  expect(row.assessments.map(({ teamId }) => teamId).sort()).toEqual([...round.teamIds].sort())
  const moves = fits?.moves ?? 0
  const times = (is: unknown) => (is ? 1 : 0)
  expect(await notedOf(row.id)).toEqual({
    created: 1,
    opened: times(row.openedAt),
    extended: moves,
    closed: times(row.closedAt),
  })
  if (fits) round.state.settle({ ...fits, opened: row.openedAt !== null, closed: row.closedAt !== null })
  return { isThere: true, isClosed: row.closedAt !== null }
}

/** How often the audit log tells each step of a round. */
export async function notedOf(roundId: string): Promise<Record<string, number>> {
  const rows = await prisma().auditEntry.findMany({ where: { targetId: roundId }, select: { action: true } })
  const steps = ['created', 'opened', 'extended', 'closed']
  return Object.fromEntries(steps.map((step) => [step, rows.filter(({ action }) => action === `round.${step}`).length]))
}
