import '../../support/auth-secret'
import { afterAll, beforeAll, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import { prisma } from '@/database/client'
import { log } from '@/logging/log'
import { closeTransport } from '@/mail/transport'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { queueMails } from '@/use-cases/mails/queue-mails'
import { sendDueMails } from '@/use-cases/mails/send-due-mails'
import { describeOnBothDatabases } from '../../support/databases'
import { mailProcess } from '../../support/mail-process'
import { type MailServer, mailServer } from '../../support/mail-server'
import { newAdmin, type TestMember } from '../../support/members'
import { pauseOver, waitingFor, waitingMails } from '../../support/waiting-mails'

const HOUR = 3_600_000

let server: MailServer
let port: number
let logged: MockInstance<typeof log.error>

beforeAll(async () => {
  server = await mailServer()
  port = Number(new URL(server.url).port)
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', 'CALMS Radar <radar@example.org>')
  logged = vi.spyOn(log, 'error').mockReturnValue()
})

afterAll(async () => {
  closeTransport()
  await server.close()
  vi.unstubAllEnvs()
  logged.mockRestore()
})

const recipients = () => server.mails.flatMap((mail) => mail.recipients).sort()
const messageIds = () => server.mails.flatMap(({ headers }) => headers.filter((line) => /^message-id:/i.test(line)))
const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@example.org`).sort()

describeOnBothDatabases('with a mail server that fails', () => {
  let admin: TestMember

  beforeEach(async () => {
    await sendDueMails()
    await prisma().outboxMail.deleteMany()
    server.behave('takes')
    server.mails.length = 0
    logged.mockClear()
    admin = await newAdmin()
  })

  const queue = (to: readonly string[]) =>
    queueMails(
      to.map((address) => ({ to: address, subject: `To ${address}`, text: 'Hello' })),
      { workspaceId: admin.workspaceId, roundId: null, expiresAt: new Date(Date.now() + HOUR) },
    )
  /** How long an invitation takes, in milliseconds, and what is said of its mail. */
  const invited = async (email: string) => {
    const before = performance.now()
    const { mailed } = await inviteMember(admin, { email, role: 'coach', teamIds: [] })
    return { mailed, took: performance.now() - before }
  }

  it('an invitation is mailed while its page waits', async () => {
    expect(await invited('ada@example.org')).toMatchObject({ mailed: 'sent' })
    expect(recipients()).toEqual(['ada@example.org'])
    expect(await waitingFor()).toEqual([])
  })

  it('a server that never says a word holds no page up, and has every mail once it speaks again', {
    timeout: 90_000,
  }, async () => {
    server.behave('hangs')
    closeTransport()
    const { mailed, took } = await invited('ada@example.org')
    expect(mailed).toBe('waiting')
    expect(took).toBeLessThan(6_000)
    await queue(people(5))
    await sendDueMails()
    // The first three were tried; then it is left alone for a while.
    expect((await waitingMails()).map(({ tries }) => tries).toSorted()).toEqual([0, 0, 1, 1, 1, 1])
    const wait = { timeout: 30_000 }
    await expect.poll(() => JSON.stringify(logged.mock.calls).match(/ETIMEDOUT/g)?.length, wait).toBe(4)
    server.behave('takes')
    await pauseOver()
    await sendDueMails()
    expect(recipients()).toEqual(['ada@example.org', ...people(5)])
    expect(await waitingFor()).toEqual([])
  })

  it('a server that is gone or refuses for now has every mail once, when it is back', async () => {
    closeTransport()
    await server.close()
    expect(await invited('ada@example.org')).toMatchObject({ mailed: 'waiting' })
    await queue(people(7))
    await sendDueMails()
    server = await mailServer(port)
    server.behave('busy')
    expect(await invited('grace@example.org')).toMatchObject({ mailed: 'waiting' })
    await pauseOver()
    await sendDueMails()
    expect(server.mails).toEqual([])
    expect(await waitingFor()).toEqual(['ada@example.org', 'grace@example.org', ...people(7)])
    server.behave('takes')
    await pauseOver()
    await sendDueMails()
    expect(recipients()).toEqual(['ada@example.org', 'grace@example.org', ...people(7)])
    expect(await waitingFor()).toEqual([])
  })

  it('a mail that could not be sent is tried again after a minute, then after two, and no sooner', async () => {
    server.behave('busy')
    await queue(people(1))
    for (const minutes of [1, 2, 4]) {
      const before = Date.now()
      await sendDueMails()
      const [mail] = await waitingMails()
      const pause = ((mail?.dueAt.getTime() ?? 0) - before) / 60_000
      expect(pause).toBeGreaterThan(minutes * 0.75)
      expect(pause).toBeLessThan(minutes * 1.5)
      await sendDueMails()
      expect((await waitingMails())[0]?.tries).toBe(mail?.tries)
      await pauseOver()
    }
  })

  it('an address that is refused for good is not tried again, and holds up no other', async () => {
    expect(await invited('nobody@example.org')).toMatchObject({ mailed: 'refused' })
    await queue(['nobody-else@example.org', 'not an address', ...people(5)])
    await sendDueMails()
    expect(recipients()).toEqual(people(5))
    expect(await waitingFor()).toEqual([])
    const reasons = logged.mock.calls.map(([, fields]) => fields?.reason)
    expect(reasons.toSorted()).toEqual(['EENVELOPE', 'EENVELOPE 550', 'EENVELOPE 550'])
  })

  it('a server that takes a mail and dies before it says so gets it again, under the same Message-ID', async () => {
    server.behave('dies')
    await queue(people(1))
    await sendDueMails()
    const before = server.mails.length
    expect(before).toBeGreaterThan(0)
    expect(await waitingFor()).toEqual(people(1))
    server.behave('takes')
    await pauseOver()
    await sendDueMails()
    expect(await waitingFor()).toEqual([])
    expect(recipients()).toEqual(Array(before + 1).fill('p0@example.org'))
    expect(new Set(messageIds()).size).toBe(1)
  })

  it('mails have a Message-ID each', async () => {
    await queue(people(6))
    await sendDueMails()
    expect(new Set(messageIds()).size).toBe(6)
  })

  it('a process that is killed leaves its mails to the next one: none is lost, none sent twice', {
    timeout: 120_000,
  }, async () => {
    await queue(people(10))
    server.behave('hangs')
    const connections = server.connections()
    const killed = mailProcess()
    await expect.poll(() => server.connections(), { timeout: 60_000 }).toBeGreaterThan(connections)
    killed.kill()
    await killed.ended
    server.behave('takes')
    expect(await mailProcess().ended).toBe(0)
    // What the dead one had in hand is left alone for two minutes; the rest has arrived.
    const inHand = await waitingFor()
    expect(inHand.length).toBeGreaterThan(0)
    expect([...inHand, ...recipients()].toSorted()).toEqual(people(10))
    await pauseOver()
    expect(await mailProcess().ended).toBe(0)
    expect(recipients()).toEqual(people(10))
    expect(await waitingFor()).toEqual([])
  })

  it('two processes and this one send 200 mails once each', { timeout: 120_000 }, async () => {
    await queue(people(200))
    const others = [mailProcess(), mailProcess()]
    const connections = server.connections()
    await expect.poll(() => server.connections(), { timeout: 60_000 }).toBeGreaterThan(connections)
    await sendDueMails()
    expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0])
    expect(recipients()).toEqual(people(200))
    expect(await waitingFor()).toEqual([])
  })
})
