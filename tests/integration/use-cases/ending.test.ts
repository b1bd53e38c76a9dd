import '../../support/auth-secret'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { prisma } from '@/database/client'
import { takeLease } from '@/database/leases'
import { closeTransport } from '@/mail/transport'
import { queueMails } from '@/use-cases/mails/queue-mails'
import { sendDueMails, stopSendingMails } from '@/use-cases/mails/send-due-mails'
import { endTurns, takeTurn } from '@/use-cases/rounds/take-turn'
import { newActor, newTeam } from '../../support/assessments'
import { describeOn } from '../../support/databases'
import { mailProcess } from '../../support/mail-process'
import { type MailServer, mailServer } from '../../support/mail-server'
import { plannedRound, roundOf } from '../../support/rounds'

const HOUR = 3_600_000

/** Of what a process keeps, that it is about to end stays as it is; so there is one test of each, on one database. */
describeOn('postgresql', 'a process that is told to end', () => {
  let server: MailServer

  beforeAll(async () => {
    server = await mailServer()
    vi.stubEnv('SMTP_URL', server.url)
    vi.stubEnv('MAIL_FROM', 'radar@example.org')
  })

  afterAll(async () => {
    closeTransport()
    await server.close()
    vi.unstubAllEnvs()
  })

  it('leaves the rounds to the others at once', async () => {
    const actor = await newActor()
    const { id } = await plannedRound(actor, [await newTeam(actor)])
    await takeTurn()
    expect(await takeLease('rounds', 15, 'other')).toBe(false)
    await endTurns()
    await prisma().round.update({ where: { id }, data: { opensAt: new Date(Date.now() - HOUR) } })
    await takeTurn()
    expect((await roundOf(actor.workspaceId, id)).openedAt).toBeNull()
    expect(await takeLease('rounds', 15, 'other')).toBe(true)
  })

  it('sends the mails that it has in hand, and leaves the others to another process', { timeout: 90_000 }, async () => {
    const mails = Array.from({ length: 90 }, (_, index) => ({
      to: `p${index}@example.org`,
      subject: 'One',
      text: 'One',
    }))
    await queueMails(mails, { workspaceId: null, roundId: null, expiresAt: new Date(Date.now() + HOUR) })
    const sending = sendDueMails()
    await expect.poll(() => server.mails.length, { interval: 1, timeout: 30_000 }).toBeGreaterThan(0)
    await stopSendingMails()
    await sending
    const rows = await prisma().outboxMail.findMany()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ tries }) => tries)).toEqual(rows.map(() => 0))
    expect(server.mails.length + rows.length).toBe(90)
    await sendDueMails()
    expect(await prisma().outboxMail.count()).toBe(rows.length)
    expect(await mailProcess().ended).toBe(0)
    expect(server.mails.flatMap(({ recipients }) => recipients).sort()).toEqual(mails.map(({ to }) => to).sort())
  })
})
