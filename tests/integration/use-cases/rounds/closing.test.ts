import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import { tallyFromJson } from '@/scoring/tally-json'
import { closeRound } from '@/use-cases/rounds/close-round'
import { openRound } from '@/use-cases/rounds/open-round'
import { runRoundClock } from '@/use-cases/rounds/run-round-clock'
import { allAt, newActor, newTeam, practiceIds } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { recorded } from '../../../support/people'
import {
  answered,
  assessmentOf,
  closedWith,
  openedRound,
  plannedRound,
  roundOf,
  teamToken,
} from '../../../support/rounds'

const DAY = 86_400_000
const later = (days: number) => new Date(Date.now() + days * DAY)

/** What was published of members, by what it was counted over. */
async function memberTallies(assessmentId: string) {
  const rows = await prisma().tally.findMany({
    where: { assessmentId, voice: 'member' },
    orderBy: { sharedWith: 'asc' },
  })
  return new Map(rows.map(({ sharedWith, data }) => [sharedWith, tallyFromJson(data)]))
}

describeOnBothDatabases('closing a round', () => {
  let actor: Actor
  let team: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
  })

  const fives = (levels: readonly (1 | 2 | 3 | 4 | 5)[]) => levels.map((level) => allAt(level, 'quick'))

  it('publishes the members’ tally, and never changes it again', async () => {
    const id = await closedWith(actor, team, fives([2, 2, 3, 4, 4]))
    const [tally] = [...(await memberTallies(id)).values()]
    expect(tally?.responses).toBe(5)
    expect(tally?.practices['lean.retrospectives']?.levels).toEqual([0, 2, 1, 2, 0])
    expect(tally?.pillars.lean).toEqual({ n: 5, sum: 15, sumOfSquares: 49 })
    await runRoundClock(later(1))
    await runRoundClock(later(60))
    expect([...(await memberTallies(id)).values()]).toEqual([tally])
  })

  it('withholds everything below the minimum group size, and keeps no comment', async () => {
    const round = await openedRound(actor, [team])
    for (const level of [1, 2, 3, 4] as const) {
      await answered(teamToken(round, team), allAt(level, 'quick'), { 'culture.swarming': `Comment ${level}` })
    }
    await closeRound(actor, round.id)
    const id = await assessmentOf(actor, round, team)
    const [tally] = [...(await memberTallies(id)).values()]
    expect(tally).toMatchObject({ responses: 4, withheld: 'too-few-responses' })
    const cells = [...Object.values(tally?.practices ?? {}), ...Object.values(tally?.pillars ?? {})]
    expect(cells).toEqual(Array(15).fill(null))
    expect(await prisma().comment.count({ where: { assessmentId: id } })).toBe(0)
    const rows = await prisma().response.findMany({ where: { assessmentId: id } })
    expect(rows.map(({ comments }) => comments)).toEqual(['{}', '{}', '{}', '{}'])
  })

  it('publishes the comments of open practices, and withholds those of the others', async () => {
    const round = await openedRound(actor, [team])
    const { 'lean.retrospectives': _, ...without } = allAt(3, 'quick')
    await answered(teamToken(round, team), allAt(3, 'quick'), {
      'culture.swarming': 'We do',
      'lean.retrospectives': 'Never',
    })
    for (let person = 0; person < 4; person++) await answered(teamToken(round, team), without)
    await closeRound(actor, round.id)
    const comments = await prisma().comment.findMany({ where: { assessment: { roundId: round.id } } })
    expect(comments).toMatchObject([{ voice: 'member', practiceId: 'culture.swarming', text: 'We do' }])
  })

  it('publishes a full round over the ten practices of the quick check, too', async () => {
    const id = await closedWith(
      actor,
      team,
      [1, 2, 3, 4, 5].map((level) => allAt(level as 1, 'full')),
      { variant: 'full' },
    )
    const tallies = await memberTallies(id)
    expect([...tallies.keys()]).toEqual(['', 'quick'])
    expect(Object.keys(tallies.get('quick')?.practices ?? {}).sort()).toEqual(practiceIds('quick').sort())
  })

  it('also counts over what the round before left open, so that the two can be compared', async () => {
    const { 'lean.retrospectives': _, ...without } = allAt(3, 'full')
    const before = await closedWith(actor, team, [...Array(4).fill(without), allAt(3, 'full')], { variant: 'full' })
    const after = await closedWith(actor, team, Array(5).fill(allAt(4, 'full')), { variant: 'full' })
    const shared = (await memberTallies(after)).get(before)
    expect(shared?.practices['lean.retrospectives']).toBeUndefined()
    expect(shared?.pillars.lean).toEqual({ n: 5, sum: 20, sumOfSquares: 80 })
  })

  it('can be done once, by hand or by the clock', async () => {
    const { id } = await openedRound(actor, [team])
    const closings = await Promise.allSettled([closeRound(actor, id), closeRound(actor, id), runRoundClock(later(9))])
    expect(closings.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    await expect(closeRound(actor, id)).rejects.toMatchObject({ fields: [{ problem: 'roundNotOpen' }] })
    await expect(openRound(actor, id)).rejects.toMatchObject({ fields: [{ problem: 'roundNotPlanned' }] })
    const closed = (await recorded(actor.workspaceId)).filter(({ action }) => action === 'round.closed')
    expect(closed).toHaveLength(1)
    expect(await prisma().tally.count({ where: { assessment: { roundId: id } } })).toBe(1)
  })

  it('goes on with the teams that are left after it was cut off', async () => {
    const other = await newTeam(actor, 'Search')
    const { id } = await openedRound(actor, [team, other])
    // As if the process had been killed right after the round was marked as closed.
    await prisma().round.update({ where: { id }, data: { closedAt: new Date() } })
    await runRoundClock()
    expect(await prisma().assessment.count({ where: { roundId: id, publishedAt: null } })).toBe(0)
  })
})

describeOnBothDatabases('the clock', () => {
  let actor: Actor
  let team: string

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
  })

  it('opens what is due with the group size of that moment, and closes it when its time is over', async () => {
    const { id } = await plannedRound(actor, [team])
    await runRoundClock()
    expect((await roundOf(actor.workspaceId, id)).openedAt).toBeNull()
    await prisma().workspace.update({
      where: { id: actor.workspaceId },
      data: { minimumGroupSize: 7, forgetAfterDays: 3 },
    })
    await runRoundClock(later(2))
    await prisma().workspace.update({
      where: { id: actor.workspaceId },
      data: { minimumGroupSize: 3, forgetAfterDays: 9 },
    })
    expect(await roundOf(actor.workspaceId, id)).toMatchObject({
      minimumGroupSize: 7,
      forgetAfterDays: 3,
      closedAt: null,
    })
    await runRoundClock(later(9))
    expect((await roundOf(actor.workspaceId, id)).closedAt).toEqual(expect.any(Date))
    const actions = (await recorded(actor.workspaceId)).map(({ action, userId, details }) => [
      action,
      userId,
      details.by,
    ])
    expect(actions).toContainEqual(['round.opened', null, 'clock'])
    expect(actions).toContainEqual(['round.closed', null, 'clock'])
  })

  it('makes up for all that was due while nothing ran', async () => {
    const { id } = await plannedRound(actor, [team])
    await runRoundClock(later(50))
    const made = expect.any(Date)
    expect(await roundOf(actor.workspaceId, id)).toMatchObject({ openedAt: made, closedAt: made, forgottenAt: null })
  })

  it('destroys the members’ answers when their time is over, and no figure with them', async () => {
    const id = await closedWith(
      actor,
      team,
      [1, 2, 3, 4, 5].map((level) => allAt(level as 1, 'quick')),
    )
    await runRoundClock(later(29))
    expect(await prisma().response.count({ where: { assessmentId: id } })).toBe(5)
    const published = await memberTallies(id)
    await runRoundClock(later(31))
    expect(await prisma().response.count({ where: { assessmentId: id } })).toBe(0)
    expect(await memberTallies(id)).toEqual(published)
  })

  it('destroys them at once where the workspace asks for that', async () => {
    await prisma().workspace.update({ where: { id: actor.workspaceId }, data: { forgetAfterDays: 0 } })
    const id = await closedWith(
      actor,
      team,
      [1, 2, 3, 4, 5].map((level) => allAt(level as 1, 'quick')),
    )
    expect(await prisma().response.count({ where: { assessmentId: id } })).toBe(0)
  })
})
