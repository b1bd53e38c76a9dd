import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import type { Provider } from '@/database/provider'
import { getReport } from '@/use-cases/reports/get-report'
import { closeRound } from '@/use-cases/rounds/close-round'
import { exportWorkspace } from '@/use-cases/workspaces/export-workspace'
import { allAt, newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { mean, rankCorrelation } from '../../support/rank-correlation'
import { answered, assessmentOf, openedRound, teamToken } from '../../support/rounds'

const ROUNDS = 30
const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f']
/** Everybody writes about both. */
const PRACTICES = ['culture.swarming', 'lean.retrospectives'] as const

type Listed = { practiceId: string; text: string }
/** The comments of one round, in the order in which somebody gets to see them. */
type Order = readonly Listed[]

async function closed(actor: Actor): Promise<string> {
  const team = await newTeam(actor, `Team ${crypto.randomUUID()}`)
  const round = await openedRound(actor, [team])
  for (const person of PEOPLE) {
    const comments = Object.fromEntries(PRACTICES.map((id) => [id, person]))
    await answered(teamToken(round, team), allAt(3, 'quick'), comments)
  }
  await closeRound(actor, round.id)
  return assessmentOf(actor, round, team)
}

/** As they lie in the table. */
async function asStored(provider: Provider, assessmentId: string): Promise<Order> {
  const order = provider === 'sqlite' ? 'rowid' : 'ctid'
  return prisma().$queryRawUnsafe<Listed[]>(
    `SELECT practice_id AS "practiceId", text FROM comment WHERE assessment_id = '${assessmentId}' ORDER BY ${order}`,
  )
}

async function asReported(actor: Actor, assessmentId: string): Promise<Order> {
  const { pillars } = await getReport(actor, assessmentId, 'member')
  const practices = pillars.flatMap((pillar) => pillar.practices)
  return practices.flatMap(({ practice, comments }) => comments.map((text) => ({ practiceId: practice.id, text })))
}

describeOnBothDatabases(`the comments of ${ROUNDS} rounds`, (provider) => {
  let orders: Readonly<Record<string, readonly Order[]>>

  beforeAll(async () => {
    const actor = await newActor()
    const ids: string[] = []
    for (let number = 0; number < ROUNDS; number++) ids.push(await closed(actor))
    const exported = (await exportWorkspace(actor)).comments
    orders = {
      reported: await Promise.all(ids.map((id) => asReported(actor, id))),
      exported: ids.map((id) => exported.filter(({ assessmentId }) => assessmentId === id)),
      stored: await Promise.all(ids.map((id) => asStored(provider, id))),
    }
  })

  const spoken = (order: Order, practice: string) =>
    order.filter(({ practiceId }) => practiceId === practice).map(({ text }) => text)

  it('are all told', () => {
    for (const order of Object.values(orders).flat()) expect(order).toHaveLength(PEOPLE.length * PRACTICES.length)
  })

  it('stand in no order that follows the one in which they came', () => {
    for (const [name, rounds] of Object.entries(orders)) {
      for (const practice of PRACTICES) {
        const found = rounds.map((order) => spoken(order, practice))
        // The mean of 30 correlations of six has a standard deviation of 0.082.
        const isOrdered = Math.abs(mean(found.map((order) => rankCorrelation(order, PEOPLE)))) > 0.57
        // Of 720 orders, 30 tries find 20 different ones with near certainty.
        const isFixed = new Set(found.map((order) => order.join())).size < 20
        expect({ name, practice, isOrdered, isFixed }).toEqual({ name, practice, isOrdered: false, isFixed: false })
      }
    }
  })

  it('about one practice stand in another order than those of the same people about another', () => {
    const [one, other] = PRACTICES
    for (const [name, rounds] of Object.entries(orders)) {
      const found = rounds.map((order) => rankCorrelation(spoken(order, one), spoken(order, other)))
      expect({ name, areAlike: Math.abs(mean(found)) > 0.57 }).toEqual({ name, areAlike: false })
    }
  })

  it('of one person do not stand side by side', () => {
    for (const name of ['exported', 'stored']) {
      const pairs = (orders[name] ?? []).flatMap((order) =>
        order.slice(1).filter(({ text }, index) => text === order[index]?.text),
      )
      // By chance one of six pairs in each round, 30 in all, with a standard deviation of 5; side by side it were 180.
      expect(pairs.length).toBeLessThan(70)
    }
  })

  it('have ids that are random', async () => {
    for (const { id } of await prisma().comment.findMany({ select: { id: true } })) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })
})
