import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { closeRound } from '@/use-cases/rounds/close-round'
import { getWaiting } from '@/use-cases/teams/get-waiting'
import { allAt, newActor, newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { answered, openedRound, plannedRound, teamToken } from '../../../support/rounds'

describeOnBothDatabases('what rounds have waiting', () => {
  let actor: Actor
  let [web, search]: string[] = []

  beforeEach(async () => {
    actor = await newActor()
    ;[web, search] = [await newTeam(actor, 'Web'), await newTeam(actor, 'Search')]
  })

  const names = (parts: readonly { team: { name: string } }[]) => parts.map(({ team }) => team.name)

  it('is nothing where none is open', async () => {
    await plannedRound(actor, [web ?? ''])
    expect(await getWaiting(actor)).toEqual({ toAnswer: [], open: [], ready: [] })
  })

  it('is what the lead has still to say, and how many members have answered', async () => {
    const round = await openedRound(actor, [web ?? '', search ?? ''])
    await answered(teamToken(round, web ?? ''), allAt(3, 'quick'))
    const { toAnswer, open, ready } = await getWaiting(actor)
    expect(names(toAnswer)).toEqual(['Search', 'Web'])
    expect(open.map(({ parts }) => parts.map(({ team, responses }) => [team.name, responses]))).toEqual([
      [
        ['Search', 0],
        ['Web', 1],
      ],
    ])
    expect(ready).toEqual([])
  })

  it('asks no lead where only members are asked', async () => {
    await openedRound(actor, [web ?? ''], { asksLead: false })
    expect(await getWaiting(actor)).toMatchObject({ toAnswer: [], open: [{ parts: [{ team: { name: 'Web' } }] }] })
  })

  it('is a report once the round has closed, but none of which everything is withheld', async () => {
    const round = await openedRound(actor, [web ?? '', search ?? ''])
    for (const level of [1, 2, 3, 4, 5] as const) await answered(teamToken(round, web ?? ''), allAt(level, 'quick'))
    await answered(teamToken(round, search ?? ''), allAt(3, 'quick'))
    await closeRound(actor, round.id)
    const { toAnswer, open, ready } = await getWaiting(actor)
    expect([toAnswer, open]).toEqual([[], []])
    expect(ready.flatMap(({ parts }) => names(parts))).toEqual(['Web'])
  })

  it('is of their own teams only for a lead, and of one team where that is asked', async () => {
    await openedRound(actor, [web ?? '', search ?? ''])
    const lead: Actor = { ...actor, role: 'lead', teamIds: [web ?? ''] }
    expect(names((await getWaiting(lead)).toAnswer)).toEqual(['Web'])
    expect(names((await getWaiting(actor, search)).toAnswer)).toEqual(['Search'])
    await expect(getWaiting(lead, search)).rejects.toMatchObject({ code: 'not-found' })
  })
})
