import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkToken } from '@/auth/link-token'
import { addMails } from '@/database/outbox'
import { listRoundTeams } from '@/database/round-teams'
import type { Round } from '@/database/rounds'
import { withdrawResponse } from '@/use-cases/responses/withdraw-response'
import { allAt, newActor, newTeam, said } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { exportedFunctions } from '../../support/exported-functions'
import { newPersonalLinks } from '../../support/personal-links'
import { answered, assessmentOf, openedRound, submitted, teamToken, VISITOR } from '../../support/rounds'
import { differences, everythingSeen, NOT_WATCHED, type Place, WATCHED } from './watched'

describe('the use-cases that get, list or export something', () => {
  it('are all watched here', () => {
    const reading = exportedFunctions('use-cases')
      .filter(({ firstType, name }) => firstType === 'Actor' && /^(get|list|export)[A-Z]/.test(name))
      .map(({ name }) => name)
    expect(reading.sort()).toEqual([...Object.keys(WATCHED), ...Object.keys(NOT_WATCHED)].sort())
  })
})

describeOnBothDatabases('while a round is open, whoever watches all that an admin can see', () => {
  let actor: Actor
  let round: Round
  let place: Place
  let token: string
  let keys: string[]

  beforeEach(async () => {
    actor = await newActor()
    const team = await newTeam(actor)
    round = await openedRound(actor, [team])
    token = teamToken(round, team)
    place = { round: round.id, team, assessment: await assessmentOf(actor, round, team) }
    keys = []
    // More than the minimum group size: it is not that which hides them.
    for (const level of [1, 2, 3, 4, 5, 3] as const) {
      keys.push(await answered(token, allAt(level, 'quick'), { 'lean.retrospectives': `Comment at ${level}` }))
    }
  })

  const seen = async () => ({
    ...(await everythingSeen(actor, place)),
    count: (await listRoundTeams(actor.workspaceId, round.id))[0]?.responses,
  })

  /** Every difference is a count of responses that went up or down by so many. */
  const moved = (by: number, before: unknown, after: unknown) => {
    const found = differences(before, after)
    expect(found.map(({ path }) => path)).toContain('/count')
    for (const { path, from, to } of found) expect({ path, by: Number(to) - Number(from) }).toEqual({ path, by })
  }

  it('sees nothing of reminders that wait to be sent, nor how many they are', async () => {
    const before = await seen()
    const of = { workspaceId: actor.workspaceId, roundId: round.id, expiresAt: round.closesAt }
    await addMails(Array.from({ length: 4 }, () => ({ ...of, sealed: 'a reminder' })))
    expect(differences(before, await seen())).toEqual([])
  })

  it('sees the number of answers and none of them', async () => {
    const before = await seen()
    expect(before.count).toBe(6)
    expect(JSON.stringify(before)).not.toContain('Comment at')
    expect(before).toMatchObject({
      getReport: { refused: 'not-found' },
      exportWorkspace: { tallies: [], comments: [], leadResponses: [] },
    })
  })

  it('sees nothing when an answer is changed', async () => {
    const before = await seen()
    const changed = said(allAt(1, 'quick')).map((one) => ({ ...one, comment: 'Changed' }))
    await submitted(token, keys[4] ?? '', changed)
    expect(JSON.stringify(await seen())).toBe(JSON.stringify(before))
  })

  it('sees nothing when the same is sent twice', async () => {
    const before = await seen()
    await submitted(token, keys[4] ?? '', said(allAt(5, 'quick')))
    expect(JSON.stringify(await seen())).toBe(JSON.stringify(before))
  })

  it('sees the number go up by one, and nothing else, when somebody answers', async () => {
    const before = await seen()
    await answered(token, allAt(1, 'quick'), { 'culture.swarming': 'Mine' })
    moved(1, before, await seen())
  })

  it('sees the number go down by one, and nothing else, when somebody withdraws', async () => {
    const before = await seen()
    await withdrawResponse(VISITOR, token, keys[2] ?? '')
    moved(-1, before, await seen())
  })

  it('sees no more when a personal link is used, and not whose', async () => {
    const links = await newPersonalLinks(place.assessment, 3)
    const before = await seen()
    const [first = '', second = ''] = links.map((personalLinkId) => linkToken({ personalLinkId }))
    const key = await answered(first, allAt(2, 'quick'))
    const once = await seen()
    moved(1, before, once)
    await withdrawResponse(VISITOR, first, key)
    expect(JSON.stringify(await seen())).toBe(JSON.stringify(before))
    await answered(second, allAt(2, 'quick'))
    expect(JSON.stringify(await seen())).toBe(JSON.stringify(once))
  })
})
