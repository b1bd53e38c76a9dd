import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/database/client'
import {
  addMails,
  claimDueMails,
  claimMail,
  outboxDepth,
  postponeMail,
  removeExpiredMails,
  removeMail,
} from '@/database/outbox'
import { newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { openedRound } from '../../support/rounds'

const HOUR = 3_600_000
const OF_AN_ACCOUNT = { workspaceId: null, roundId: null }
const later = () => new Date(Date.now() + HOUR)

describeOnBothDatabases('the outbox', () => {
  beforeEach(async () => {
    await prisma().outboxMail.deleteMany()
  })

  const add = (...texts: string[]) =>
    addMails(texts.map((sealed) => ({ ...OF_AN_ACCOUNT, sealed, expiresAt: later() })))

  it('gives each mail to one of many who take some at once', async () => {
    await add(...Array.from({ length: 50 }, (_, index) => `mail ${index}`))
    const taken = (await Promise.all(Array.from({ length: 12 }, () => claimDueMails(5, 60)))).flat()
    const rest = await claimDueMails(99, 60)
    const ids = [...taken, ...rest].map(({ id }) => id)
    expect(new Set(ids).size).toBe(50)
    expect(ids).toHaveLength(50)
    expect(await claimDueMails(99, 60)).toEqual([])
    expect(await outboxDepth()).toBe(50)
  })

  it('gives a mail to another once whoever took it has not been heard of for so long', async () => {
    await add('one')
    expect(await claimDueMails(1, 2)).toMatchObject([{ sealed: 'one', tries: 1 }])
    expect(await claimDueMails(1, 60)).toEqual([])
    await expect.poll(() => claimDueMails(1, 60), { timeout: 10_000, interval: 50 }).toMatchObject([{ tries: 2 }])
  })

  it('keeps a postponed mail until it is due, and tells if that would be too late', async () => {
    await add('one')
    const [mail] = await claimDueMails(1, 60)
    const id = mail?.id ?? ''
    expect(await postponeMail(id, 2)).toBe(true)
    await expect.poll(() => claimDueMails(1, 60), { timeout: 10_000, interval: 50 }).toMatchObject([{ id, tries: 2 }])
    expect(await postponeMail(id, 2 * 3600)).toBe(false)
    await removeMail(id)
    expect(await postponeMail(id, 60)).toBe(false)
    expect(await outboxDepth()).toBe(0)
  })

  it('gives nobody a mail whose time is over, and removes it', async () => {
    await addMails([{ ...OF_AN_ACCOUNT, sealed: 'old', expiresAt: new Date(Date.now() - 1) }])
    await add('new')
    expect(await claimDueMails(9, 60)).toMatchObject([{ sealed: 'new' }])
    expect(await removeExpiredMails()).toBe(1)
    expect(await outboxDepth()).toBe(1)
  })

  it('gives what one person waits for before what many are asked', async () => {
    const actor = await newActor()
    const { id: roundId } = await openedRound(actor, [await newTeam(actor)])
    const ofRound = { workspaceId: actor.workspaceId, roundId, sealed: 'round', expiresAt: later() }
    await addMails(Array.from({ length: 9 }, () => ofRound))
    await add('person')
    expect(await claimDueMails(1, 60)).toMatchObject([{ sealed: 'person' }])
  })

  it('gives one that was just added to whoever added it, and to nobody else', async () => {
    const id = crypto.randomUUID()
    await addMails([{ ...OF_AN_ACCOUNT, id, sealed: 'mine', expiresAt: later() }])
    expect(await claimMail(id, 60)).toEqual({ id, sealed: 'mine', tries: 1 })
    expect(await claimDueMails(9, 60)).toEqual([])
    expect(await claimMail(crypto.randomUUID(), 60)).toBeNull()
  })

  it('loses the mails of a round with the round, and of a workspace with that', async () => {
    const actor = await newActor()
    const { id: roundId } = await openedRound(actor, [await newTeam(actor)])
    const of = { workspaceId: actor.workspaceId, sealed: 'x', expiresAt: later() }
    await addMails([
      { ...of, roundId },
      { ...of, roundId: null },
    ])
    await add('other')
    await prisma().round.delete({ where: { id: roundId } })
    expect(await outboxDepth()).toBe(2)
    await prisma().workspace.delete({ where: { id: actor.workspaceId } })
    expect(await prisma().outboxMail.findMany({ select: { sealed: true } })).toEqual([{ sealed: 'other' }])
  })
})
