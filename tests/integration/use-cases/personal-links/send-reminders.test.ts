import '../../../support/auth-secret'
import { afterAll, beforeAll, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import type { Actor } from '@/auth/actor'
import { log } from '@/logging/log'
import { closeTransport } from '@/mail/transport'
import { sendDueMails } from '@/use-cases/mails/send-due-mails'
import { addPersonalLinks } from '@/use-cases/personal-links/add-personal-links'
import { getReminding } from '@/use-cases/personal-links/get-reminding'
import { sendReminders } from '@/use-cases/personal-links/send-reminders'
import { allRows } from '../../../support/all-rows'
import { newTeam } from '../../../support/assessments'
import { describeOnBothDatabases } from '../../../support/databases'
import { type MailServer, mailServer } from '../../../support/mail-server'
import { newAdmin, newMember, recorded } from '../../../support/members'
import { assessmentOf } from '../../../support/rounds'
import { opened, sharedRound, useLinks } from '../../../support/shared-round'

const HOUR = 3_600_000
const refused = (problem: string) => ({ code: 'invalid', fields: [{ field: '', problem }] })

let server: MailServer
let logged: MockInstance<typeof log.error>

beforeAll(async () => {
  server = await mailServer()
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

/** Whom mails went to, once there are so many. */
async function recipients(count: number): Promise<string[]> {
  await vi.waitFor(() => expect(server.mails.length).toBeGreaterThanOrEqual(count), { timeout: 20_000 })
  return server.mails.flatMap((mail) => mail.recipients).sort()
}

describeOnBothDatabases('mailing personal links', () => {
  let admin: Actor
  let team: string

  beforeEach(async () => {
    server.mails.length = 0
    logged.mockClear()
    admin = await newAdmin()
    team = await newTeam(admin)
  })

  it('happens at once where the round is open, with the link that was shown', async () => {
    const round = await sharedRound(admin, [team])
    const { made } = await addPersonalLinks(admin, round, team, 'Ada <ada@example.org>\nGrace')
    expect(made.map(({ mailed }) => mailed)).toEqual([true, false])
    expect(await recipients(1)).toEqual(['ada@example.org'])
    expect(server.mails[0]?.text).toContain(made[0]?.link)
    expect(server.mails[0]?.text).toContain('Grace Hopper asks everybody in Checkout')
    expect(server.mails[0]?.text).toContain('about 3 minutes')
  })

  it('waits for the round to open, and then for the button', async () => {
    const round = await sharedRound(admin, [team], { state: 'planned' })
    const { made } = await addPersonalLinks(admin, round, team, 'Ada <ada@example.org>')
    expect(made[0]?.mailed).toBe(false)
    await expect(sendReminders(admin, round)).rejects.toMatchObject(refused('roundNotOpen'))
    expect(await getReminding(admin, round)).toMatchObject({ state: 'planned', last: null })
    expect(server.mails).toEqual([])
  })

  it('reminds those who have not used their link and have an address, in every team of the round', async () => {
    const other = await newTeam(admin, 'Accounts')
    // Nobody is mailed while they are planned.
    const round = await sharedRound(admin, [team, other], { state: 'planned' })
    const elsewhere = await sharedRound(admin, [team], { state: 'planned' })
    await addPersonalLinks(admin, elsewhere, team, 'elsewhere@example.org')
    await addPersonalLinks(admin, round, team, 'ada@example.org, grace@example.org\nJoan')
    await addPersonalLinks(admin, round, other, 'lin@example.org')
    await opened(admin, round)
    await opened(admin, elsewhere)
    await useLinks(await assessmentOf(admin, { id: round }, team), ['grace@example.org'])
    await sendReminders(admin, round)
    expect(await recipients(2)).toEqual(['ada@example.org', 'lin@example.org'])
    const toLin = server.mails.find((mail) => mail.recipients[0] === 'lin@example.org')
    expect(toLin?.text).toContain('everybody in Accounts')
  })

  it('is not done again within 20 hours, also by two at once; afterwards it is called a reminder', async () => {
    const round = await sharedRound(admin, [team])
    const now = new Date()
    const tries = await Promise.allSettled([1, 2, 3].map(() => sendReminders(admin, round, now)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const later = (hours: number) => new Date(now.getTime() + hours * HOUR)
    await expect(sendReminders(admin, round, later(19.9))).rejects.toMatchObject(refused('remindedLately'))
    expect(await getReminding(admin, round, later(19.9))).toMatchObject({ next: expect.any(String) })
    expect(await getReminding(admin, round, later(20.1))).toMatchObject({ next: null, last: expect.any(String) })
    await addPersonalLinks(admin, round, team, 'ada@example.org')
    await recipients(1)
    server.mails.length = 0
    await sendReminders(admin, round, later(20.1))
    await recipients(1)
    expect(server.mails[0]?.headers).toContain('Subject: Still open: Autumn')
  })

  it('goes on where one mail fails, and logs no address', async () => {
    const round = await sharedRound(admin, [team])
    const people = ['nobody@example.org', ...Array.from({ length: 12 }, (_, index) => `p${index}@example.org`)]
    await addPersonalLinks(admin, round, team, people.join('\n'))
    expect(await recipients(12)).toHaveLength(12)
    await vi.waitFor(() => expect(logged).toHaveBeenCalled(), { timeout: 20_000 })
    expect(JSON.stringify(logged.mock.calls)).toMatch(/A mail could not be sent.+EENVELOPE/)
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/@|nobody/)
  })

  it('replies and leaves behind the same whether somebody, everybody or nobody has used their link', async () => {
    const outcomes = []
    for (const used of [[], ['ada@example.org'], ['ada@example.org', 'grace@example.org']]) {
      const own = await newAdmin()
      const ownTeam = await newTeam(own)
      const round = await sharedRound(own, [ownTeam], { state: 'planned' })
      await addPersonalLinks(own, round, ownTeam, 'ada@example.org\ngrace@example.org')
      await opened(own, round)
      await useLinks(await assessmentOf(own, { id: round }, ownTeam), used)
      const now = new Date(Math.floor(Date.now() / 1000) * 1000)
      await sendDueMails()
      const before = await allRows()
      const reply = await sendReminders(own, round, now)
      // Until they have left, the mails that wait are as many as they are; nobody is shown any of them.
      await sendDueMails()
      const after = await allRows()
      const [entry] = (await recorded(own.workspaceId)).slice(-1)
      outcomes.push({
        reply,
        // Besides the round and the log nothing was written, for whomever.
        changed: Object.keys(after).filter((table) => JSON.stringify(after[table]) !== JSON.stringify(before[table])),
        entry: { action: entry?.action, details: entry?.details },
      })
    }
    const same = {
      reply: undefined,
      changed: ['rounds', 'auditEntries'],
      entry: { action: 'round.reminded', details: {} },
    }
    expect(outcomes).toEqual([same, same, same])
    await recipients(3)
  })

  it('is refused to leads, in a closed round, and where there is no such round', async () => {
    const round = await sharedRound(admin, [team])
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [team] })
    await expect(sendReminders(lead, round)).rejects.toMatchObject({ code: 'forbidden' })
    for (const none of ['nothing', crypto.randomUUID(), await sharedRound(admin, [team], { asksMembers: false })]) {
      await expect(sendReminders(admin, none)).rejects.toMatchObject({ code: 'not-found' })
    }
    await expect(sendReminders(await newAdmin(), round)).rejects.toMatchObject({ code: 'not-found' })
    const closed = await sharedRound(admin, [team], { state: 'closed' })
    await expect(sendReminders(admin, closed)).rejects.toMatchObject(refused('roundNotOpen'))
  })
})
