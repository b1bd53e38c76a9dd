import { setImmediate } from 'node:timers/promises'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { findLinked } from '@/database/answering'
import { prisma } from '@/database/client'
import { listRoundTeams } from '@/database/round-teams'
import type { Round } from '@/database/rounds'
import { findAnswering } from '@/use-cases/responses/find-answering'
import { withdrawResponse } from '@/use-cases/responses/withdraw-response'
import { closeRound } from '@/use-cases/rounds/close-round'
import { allAt, newActor, newTeam, said } from '../../../support/assessments'
import { countStatements } from '../../../support/count-statements'
import { describeOnBothDatabases } from '../../../support/databases'
import {
  answered,
  assessmentOf,
  newKey,
  openedRound,
  plannedRound,
  submitted,
  teamToken,
  VISITOR,
} from '../../../support/rounds'

const ANSWERS = said(allAt(3, 'quick'))

describeOnBothDatabases('answering by a team’s link', () => {
  let actor: Actor
  let team: string
  let round: Round
  let token: string

  beforeAll(async () => {
    actor = await newActor()
  })

  beforeEach(async () => {
    team = await newTeam(actor, `Team ${newKey().slice(0, 8)}`)
    round = await openedRound(actor, [team])
    token = teamToken(round, team)
  })

  const count = async () => (await listRoundTeams(actor.workspaceId, round.id))[0]?.responses

  it('says who asks what, until when and from how many answers on', async () => {
    expect(await findAnswering(VISITOR, token, () => null)).toMatchObject({
      kind: 'team',
      workspace: 'Tests',
      timeZone: 'UTC',
      round: { name: round.name, askedBy: 'Ada', variant: 'quick', minimumGroupSize: 5, forgetAfterDays: 30 },
      own: null,
    })
  })

  it('stores the same key once, however often it is sent, with what was sent last', async () => {
    const key = newKey()
    await Promise.all([1, 2, 3].map(() => submitted(token, key, ANSWERS)))
    await submitted(token, key, said(allAt(4, 'quick')))
    expect(await count()).toBe(1)
    expect((await findAnswering(VISITOR, token, () => key))?.own?.get('culture.swarming')).toEqual({
      answer: 4,
      comment: '',
    })
  })

  it('shows an answer to nobody without its receipt', async () => {
    await answered(token, allAt(2, 'quick'))
    for (const receipt of [null, newKey(), '', 'lead', "' OR 1=1 --"]) {
      expect((await findAnswering(VISITOR, token, () => receipt))?.own).toBeNull()
    }
  })

  it('asks the database as often for a wrong receipt, or link, as for a right one: how long it takes tells nothing', async () => {
    const key = await answered(token, allAt(2, 'quick'))
    const withReceipt = (receipt: string) => countStatements(() => findAnswering(VISITOR, token, () => receipt))
    expect(await withReceipt(newKey())).toBe(await withReceipt(key))
    const linked = (link: string) => countStatements(() => findLinked(linkHash(link)))
    expect(await linked(teamToken(round, team, 2))).toBe(await linked('A'.repeat(32)))
  })

  it('keeps nothing of a receipt but its hash, and no time', async () => {
    const key = await answered(token, allAt(2, 'quick'))
    const rows = await prisma().response.findMany({ where: { assessment: { roundId: round.id } } })
    expect(JSON.stringify(rows)).not.toContain(key)
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'answers',
      'assessmentId',
      'comments',
      'id',
      'submissionKey',
      'voice',
    ])
  })

  it('withdraws for many at the same moment, each by statements that wait for nobody else’s', async () => {
    const keys = await Promise.all([1, 2, 3, 4].map(() => answered(token, allAt(2, 'quick'))))
    const warnings: string[] = []
    const note = ({ message }: Error) => warnings.push(message)
    process.on('warning', note)
    const sent = newKey()
    await Promise.all([
      ...keys.map((key) => withdrawResponse(VISITOR, token, key)),
      submitted(token, sent, ANSWERS),
      expect(withdrawResponse(VISITOR, token, newKey())).rejects.toMatchObject({ code: 'not-found' }),
    ])
    await setImmediate()
    process.off('warning', note)
    expect(await count()).toBe(1)
    expect(warnings).toEqual([])
  })

  it('withdraws by the receipt only, and can then be answered by again', async () => {
    const key = await answered(token, allAt(2, 'quick'))
    await expect(withdrawResponse(VISITOR, token, newKey())).rejects.toMatchObject({ code: 'not-found' })
    await withdrawResponse(VISITOR, token, key)
    expect(await count()).toBe(0)
    await submitted(token, key, ANSWERS)
    expect(await count()).toBe(1)
  })

  it('refuses an empty response and a key that is none', async () => {
    const nothing = submitted(token, newKey(), [{ practiceId: 'lean.experiments', answer: null, comment: 'x' }])
    await expect(nothing).rejects.toMatchObject({
      code: 'invalid',
      fields: [{ field: 'answers', problem: 'noAnswers' }],
    })
    const guessable = submitted(token, 'short', ANSWERS)
    await expect(guessable).rejects.toMatchObject({ fields: [{ field: 'key', problem: 'submissionKey' }] })
    expect(await count()).toBe(0)
  })

  it('is too late once the round has closed, or its time is over', async () => {
    const key = await answered(token, allAt(2, 'quick'))
    await prisma().round.update({ where: { id: round.id }, data: { closesAt: new Date(Date.now() - 1) } })
    await expect(submitted(token, newKey(), ANSWERS)).rejects.toMatchObject({ code: 'too-late' })
    await closeRound(actor, round.id)
    await expect(submitted(token, key, ANSWERS)).rejects.toMatchObject({ code: 'too-late' })
    await expect(withdrawResponse(VISITOR, token, key)).rejects.toMatchObject({ code: 'too-late' })
    expect(await findAnswering(VISITOR, token, () => key)).toBeNull()
  })

  it('leads nowhere before the round opens, and when it is mistyped or replaced', async () => {
    const planned = await plannedRound(actor, [team])
    const early = teamToken(planned, team)
    for (const link of [early, teamToken(round, team, 2), 'A'.repeat(32), '', "' OR 1=1 --"]) {
      expect(await findAnswering(VISITOR, link, () => null)).toBeNull()
      await expect(submitted(link, newKey(), ANSWERS)).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  it('keeps out who opens wrong links again and again, and never who has a right one', async () => {
    const guesser = { network: `192.0.2.${2 + Math.floor(Math.random() * 200)}` }
    const guesses = Array.from({ length: 121 }, (_, index) => `${index}`.padStart(32, 'x'))
    const results = []
    for (const guess of guesses) results.push(await findAnswering(guesser, guess, () => null).catch(({ code }) => code))
    expect(results.at(119)).toBeNull()
    expect(results.at(120)).toBe('too-many')
    expect(await findAnswering(guesser, token, () => null)).not.toBeNull()
  })
})

describeOnBothDatabases('answering by a personal link', () => {
  let actor: Actor
  let team: string
  let round: Round
  let tokens: string[]

  beforeEach(async () => {
    actor = await newActor()
    team = await newTeam(actor)
    round = await openedRound(actor, [team])
    const assessmentId = await assessmentOf(actor, round, team)
    tokens = []
    for (const label of ['Grace', 'Linus']) {
      const { id } = await prisma().personalLink.create({ data: { assessmentId, label, tokenHash: newKey() } })
      const token = linkToken({ personalLinkId: id })
      await prisma().personalLink.update({ where: { id }, data: { tokenHash: linkHash(token) } })
      tokens.push(token)
    }
  })

  it('takes one answer, which its receipt may change, and none from another browser', async () => {
    const [token = ''] = tokens
    const key = await answered(token, allAt(2, 'quick'))
    await submitted(token, key, ANSWERS)
    expect((await findAnswering(VISITOR, token, () => key))?.own?.size).toBe(10)
    expect(await findAnswering(VISITOR, token, () => null)).toBeNull()
    await expect(submitted(token, newKey(), ANSWERS)).rejects.toMatchObject({ code: 'not-found' })
    expect(await prisma().response.count({ where: { assessment: { roundId: round.id } } })).toBe(1)
  })

  it('stores one of two browsers that send at once', async () => {
    const [token = ''] = tokens
    const results = await Promise.allSettled([1, 2, 3].map(() => submitted(token, newKey(), ANSWERS)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await prisma().response.count({ where: { assessment: { roundId: round.id } } })).toBe(1)
  })

  it('can be used again after withdrawing', async () => {
    const [token = ''] = tokens
    const key = await answered(token, allAt(2, 'quick'))
    await withdrawResponse(VISITOR, token, key)
    await answered(token, allAt(4, 'quick'))
    expect(await prisma().response.count({ where: { assessment: { roundId: round.id } } })).toBe(1)
  })

  it('is emptied when the round closes: whose it was and whether it was used is gone', async () => {
    await answered(tokens[0] ?? '', allAt(2, 'quick'))
    await closeRound(actor, round.id)
    const links = await prisma().personalLink.findMany({ where: { assessment: { roundId: round.id } } })
    expect(links).toHaveLength(2)
    for (const link of links) expect(link).toMatchObject({ label: '', email: null, used: false })
    for (const token of tokens) {
      await expect(submitted(token, newKey(), ANSWERS)).rejects.toMatchObject({ code: 'too-late' })
    }
  })
})
