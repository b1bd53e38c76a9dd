import '../../support/auth-secret'
import { afterAll, beforeAll, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import type { Actor } from '@/auth/actor'
import { inTransaction, prisma } from '@/database/client'
import { log } from '@/logging/log'
import { closeTransport } from '@/mail/transport'
import type { InvitationInput } from '@/use-cases/invitations/invitation-schema'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { joinByInvitation } from '@/use-cases/invitations/join-by-invitation'
import { listInvitations } from '@/use-cases/invitations/list-invitations'
import { withdrawInvitation } from '@/use-cases/invitations/withdraw-invitation'
import { queueMails } from '@/use-cases/mails/queue-mails'
import { sendDueMails } from '@/use-cases/mails/send-due-mails'
import { addPersonalLinks } from '@/use-cases/personal-links/add-personal-links'
import { sendReminders } from '@/use-cases/personal-links/send-reminders'
import { closeRound } from '@/use-cases/rounds/close-round'
import { removeRound } from '@/use-cases/rounds/remove-round'
import { removeWorkspace } from '@/use-cases/workspaces/remove-workspace'
import { allRows } from '../../support/all-rows'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { tokenOf, uniqueVisitor } from '../../support/invitations'
import { type MailServer, mailServer } from '../../support/mail-server'
import { newAdmin } from '../../support/members'
import { opened, sharedRound } from '../../support/shared-round'
import { pauseOver, waitingFor, waitingMails } from '../../support/waiting-mails'

const HOUR = 3_600_000
const COACH: Pick<InvitationInput, 'role' | 'teamIds'> = { role: 'coach', teamIds: [] }

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

describeOnBothDatabases('a mail that waits', () => {
  let admin: Actor
  let team: string

  beforeEach(async () => {
    await sendDueMails()
    await prisma().outboxMail.deleteMany()
    server.behave('busy')
    server.mails.length = 0
    logged.mockClear()
    admin = await newAdmin()
    team = await newTeam(admin)
  })

  /** What this process has under way is done, and everything that is left waits. */
  const settled = async () => {
    await sendDueMails()
    await pauseOver()
  }

  const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@example.org`)

  it('is stored with what it tells of, or neither is', async () => {
    const failing = inTransaction(async () => {
      await inviteMember(admin, { email: 'ada@example.org', ...COACH })
      throw new Error('the rest fails')
    })
    await expect(failing).rejects.toThrow('the rest fails')
    expect(await waitingMails()).toEqual([])
    expect(await listInvitations(admin)).toEqual([])
    expect(server.mails).toEqual([])
  })

  it('shows neither its address nor its link to who reads the database', async () => {
    const round = await sharedRound(admin, [team])
    const { made } = await addPersonalLinks(admin, round, team, 'ada@example.org')
    const { link } = await inviteMember(admin, { email: 'grace@example.org', ...COACH })
    await settled()
    const { outboxMails = [] } = await allRows()
    expect(outboxMails).toHaveLength(2)
    expect(JSON.stringify(outboxMails)).not.toMatch(/@|example|Autumn/)
    for (const secret of [tokenOf(link), made[0]?.link.split('/a/')[1] ?? '']) {
      expect(JSON.stringify(await allRows())).not.toContain(secret)
    }
    const texts = (await waitingMails()).map(({ mail }) => mail?.text)
    expect(texts.some((text) => text?.includes(link))).toBe(true)
  })

  it('is of use until its link expires, or its round closes', async () => {
    const round = await sharedRound(admin, [team])
    await addPersonalLinks(admin, round, team, 'ada@example.org')
    await inviteMember(admin, { email: 'grace@example.org', ...COACH })
    await settled()
    const { closesAt } = await prisma().round.findUniqueOrThrow({ where: { id: round } })
    const { expiresAt } = await prisma().invitation.findFirstOrThrow({ where: { workspaceId: admin.workspaceId } })
    const rows = (await waitingMails()).map((row) => [row.mail?.to, row.expiresAt])
    expect(new Map(rows as [string, Date][])).toEqual(
      new Map([
        ['ada@example.org', closesAt],
        ['grace@example.org', expiresAt],
      ]),
    )
  })

  it('of a round goes when it closes or is deleted, or its workspace is', async () => {
    const rounds = [await sharedRound(admin, [team]), await sharedRound(admin, [team], { name: 'Winter' })]
    for (const round of rounds) await addPersonalLinks(admin, round, team, 'ada@example.org\ngrace@example.org')
    const other = await newAdmin()
    await inviteMember(other, { email: 'joan@example.org', ...COACH })
    await settled()
    expect(await waitingFor()).toHaveLength(5)
    await closeRound(admin, rounds[0] ?? '')
    expect(await waitingFor()).toHaveLength(3)
    await removeRound(admin, rounds[1] ?? '', 'Winter')
    expect(await waitingFor()).toEqual(['joan@example.org'])
    const { name } = await prisma().workspace.findUniqueOrThrow({ where: { id: other.workspaceId } })
    await removeWorkspace(other, name)
    expect(await waitingFor()).toEqual([])
  })

  it('with an invitation goes when it is withdrawn or accepted, and when another takes its place', async () => {
    const invite = async (email: string) => (await inviteMember(admin, { email, ...COACH })).link
    await invite('ada@example.org')
    const second = await invite('ada@example.org')
    const graces = await invite('grace@example.org')
    expect((await waitingMails()).map(({ mail }) => mail?.to)).toHaveLength(2)
    expect((await waitingMails()).some(({ mail }) => mail?.text.includes(second))).toBe(true)
    const adas = (await listInvitations(admin)).find(({ email }) => email === 'ada@example.org')
    await withdrawInvitation(admin, adas?.id ?? '')
    expect(await waitingFor()).toEqual(['grace@example.org'])
    await joinByInvitation(uniqueVisitor(), tokenOf(graces), { name: 'Grace', password: 'marble kettle sunrise 7' })
    expect(await waitingFor()).toEqual([])
  })

  it('does not keep reminders from being called off for 20 hours: they are sent when the server is back', async () => {
    const round = await sharedRound(admin, [team], { state: 'planned' })
    await addPersonalLinks(admin, round, team, people(7).join('\n'))
    await opened(admin, round)
    await sendReminders(admin, round)
    await settled()
    expect(server.mails).toEqual([])
    server.behave('takes')
    await sendDueMails()
    expect(server.mails.flatMap(({ recipients }) => recipients).sort()).toEqual(people(7))
    expect(await waitingMails()).toEqual([])
  })

  it('lies among others in an order that tells nothing', async () => {
    const round = await sharedRound(admin, [team])
    await addPersonalLinks(admin, round, team, people(30).join('\n'))
    await settled()
    const stored = (await waitingMails()).map(({ mail }) => mail?.to)
    expect(stored).not.toEqual(people(30))
    expect(stored.toSorted()).toEqual(people(30).toSorted())
    const links = await prisma().personalLink.findMany({ orderBy: { id: 'asc' }, select: { email: true } })
    expect(stored).not.toEqual(links.map(({ email }) => email))
  })

  it('is dropped once its time is over, and the log names nobody', async () => {
    const of = { workspaceId: null, roundId: null, expiresAt: new Date(Date.now() + HOUR) }
    await queueMails([{ to: 'ada@example.org', subject: 'One', text: 'One' }], of)
    await prisma().outboxMail.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
    server.behave('takes')
    await sendDueMails()
    expect(await waitingMails()).toEqual([])
    expect(server.mails).toEqual([])
    expect(logged.mock.calls).toEqual([['Mails were dropped that could not be sent in their time']])
  })

  it('is dropped where the next try would come too late', async () => {
    const of = { workspaceId: null, roundId: null, expiresAt: new Date(Date.now() + 30_000) }
    await queueMails([{ to: 'ada@example.org', subject: 'One', text: 'One' }], of)
    await sendDueMails()
    expect(await waitingMails()).toEqual([])
    expect(logged.mock.calls).toEqual([
      ['A mail could not be sent', { reason: 'EENVELOPE 451' }],
      ['A mail was given up: its time would be over'],
    ])
  })

  it('is dropped if it was sealed with another secret', async () => {
    const of = { workspaceId: null, roundId: null, expiresAt: new Date(Date.now() + HOUR) }
    await queueMails([{ to: 'ada@example.org', subject: 'One', text: 'One' }], of)
    await prisma().outboxMail.updateMany({ data: { sealed: 'A'.repeat(200) } })
    server.behave('takes')
    await sendDueMails()
    expect(await waitingMails()).toEqual([])
    expect(server.mails).toEqual([])
    expect(logged.mock.calls).toEqual([['A waiting mail was dropped: it was sealed with another secret']])
  })
})
