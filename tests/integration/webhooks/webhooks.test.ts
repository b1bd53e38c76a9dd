import '../../support/auth-secret'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Actor } from '@/auth/actor'
import { inTransaction, prisma } from '@/database/client'
import { findRound } from '@/database/rounds'
import { closeRound } from '@/use-cases/rounds/close-round'
import { addWebhook } from '@/use-cases/webhooks/add-webhook'
import { changeWebhook } from '@/use-cases/webhooks/change-webhook'
import { listWebhookDeliveries } from '@/use-cases/webhooks/list-webhook-deliveries'
import { listWebhooks } from '@/use-cases/webhooks/list-webhooks'
import { queueWebhooks } from '@/use-cases/webhooks/queue-webhooks'
import { replayWebhook } from '@/use-cases/webhooks/replay-webhook'
import { rotateWebhookSecret } from '@/use-cases/webhooks/rotate-webhook-secret'
import { sendDueWebhooks } from '@/use-cases/webhooks/send-due-webhooks'
import { testWebhook } from '@/use-cases/webhooks/test-webhook'
import { newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, recorded } from '../../support/members'
import { sharedRound } from '../../support/shared-round'
import { webhookReceiver } from '../../support/webhook-receiver'

const PAST = new Date(0)

let receiver: Awaited<ReturnType<typeof webhookReceiver>>

beforeAll(async () => {
  receiver = await webhookReceiver()
  vi.stubEnv('WEBHOOK_ALLOWED_HOSTS', receiver.host)
})

afterAll(async () => {
  await receiver.close()
  vi.unstubAllEnvs()
})

describeOnBothDatabases('a webhook', () => {
  let admin: Actor
  let id: string
  let secret: string

  beforeEach(async () => {
    await prisma().webhookTarget.deleteMany()
    receiver.received.length = 0
    receiver.codes.length = 0
    admin = await newAdmin()
    const events = ['round.opened', 'round.closed', 'report.ready'] as const
    const input = { name: 'Board', address: receiver.address, events: [...events], active: true }
    const added = await addWebhook(admin, { ...input, kind: 'standard' })
    id = added.id
    secret = added.secret ?? ''
  })

  /** All that waits is due now. */
  const later = () => prisma().webhookDelivery.updateMany({ where: { state: 'waiting' }, data: { dueAt: PAST } })
  const deliveries = () => listWebhookDeliveries(admin, id)

  it('is told, signed, that a round has closed and which report is ready: names and addresses, no answer', async () => {
    const team = await newTeam(admin)
    const round = await sharedRound(admin, [team])
    await closeRound(admin, round)
    await sendDueWebhooks()
    const told = receiver.received.map(({ body, headers }) =>
      new Webhook(secret).verify(body, headers as Record<string, string>),
    )
    expect(told).toHaveLength(2)
    expect(told).toContainEqual({
      type: 'round.closed',
      timestamp: expect.any(String),
      data: {
        workspace: { id: admin.workspaceId },
        round: { id: round, name: 'Autumn' },
        url: expect.stringMatching(`/rounds/${round}$`),
      },
    })
    expect(told).toContainEqual({
      type: 'report.ready',
      timestamp: expect.any(String),
      data: {
        workspace: { id: admin.workspaceId },
        round: { id: round, name: 'Autumn' },
        assessmentId: expect.any(String),
        team: { id: team, name: expect.any(String) },
        url: expect.stringContaining('/assessments/'),
      },
    })
    expect(await deliveries()).toMatchObject([
      { state: 'sent', status: 204, tries: 1, nextTry: null },
      { state: 'sent', status: 204, tries: 1, nextTry: null },
    ])
  })

  it('is told nothing of what was undone', async () => {
    const round = await findRound(admin.workspaceId, await sharedRound(admin, [await newTeam(admin)]))
    if (!round) throw new Error('There is no round')
    const undone = inTransaction(async () => {
      await queueWebhooks('round.closed', round, new Date())
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await deliveries()).toEqual([])
  })

  it('gets what failed again, later and under the same id, and by hand what arrived', async () => {
    receiver.codes.push(500, 302)
    await testWebhook(admin, id)
    await sendDueWebhooks()
    await sendDueWebhooks()
    const [waiting] = await deliveries()
    expect(waiting).toMatchObject({ state: 'waiting', status: 500, tries: 1 })
    expect(waiting?.nextTry?.getTime()).toBeGreaterThan(Date.now())
    await later()
    await sendDueWebhooks()
    expect(await deliveries()).toMatchObject([{ state: 'waiting', status: 302, tries: 2 }])
    await later()
    await sendDueWebhooks()
    expect(await deliveries()).toMatchObject([{ state: 'sent', status: 204, tries: 3 }])
    await replayWebhook(admin, id, waiting?.id ?? '')
    await sendDueWebhooks()
    expect(receiver.received.map(({ path }) => path)).toEqual(Array(4).fill('/radar'))
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([`msg_${waiting?.id}`]),
    )
  })

  it('is given up after the last try, and switched off once nothing has arrived for days', async () => {
    await testWebhook(admin, id)
    await prisma().webhookDelivery.updateMany({ data: { tries: 9 } })
    receiver.codes.push(503)
    await sendDueWebhooks()
    expect(await deliveries()).toMatchObject([{ state: 'failed', tries: 10, nextTry: null }])
    expect(await listWebhooks(admin)).toMatchObject([{ active: true }])
    await testWebhook(admin, id)
    await prisma().webhookDelivery.updateMany({ where: { state: 'waiting' }, data: { tries: 9 } })
    await prisma().webhookTarget.updateMany({ data: { failingSince: PAST } })
    receiver.codes.push(503)
    await sendDueWebhooks()
    expect(await listWebhooks(admin)).toMatchObject([{ active: false, offReason: 'failing' }])
    await changeWebhook(admin, id, { active: true })
    expect(await listWebhooks(admin)).toMatchObject([{ active: true, offReason: null }])
  })

  it('is switched off at once by 410, and told nothing more', async () => {
    receiver.codes.push(410)
    await testWebhook(admin, id)
    await sendDueWebhooks()
    expect(await listWebhooks(admin)).toMatchObject([{ active: false, offReason: 'gone' }])
    await sharedRound(admin, [await newTeam(admin)], { state: 'closed' })
    await sendDueWebhooks()
    expect(receiver.received).toHaveLength(1)
    await expect(testWebhook(admin, id)).rejects.toMatchObject({ fields: [{ problem: 'webhookOff' }] })
    expect(await recorded(admin.workspaceId)).toContainEqual(
      expect.objectContaining({ action: 'webhook.switched-off', userId: null, details: { reason: 'gone' } }),
    )
  })

  it('gets each message once from several who send at once, and again from whoever comes after one that died', async () => {
    for (let message = 0; message < 8; message++) await testWebhook(admin, id)
    await Promise.all([sendDueWebhooks(), sendDueWebhooks(), sendDueWebhooks()])
    expect(receiver.received).toHaveLength(8)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(8)
    await testWebhook(admin, id)
    // Taken by a process that died before it sent anything: its claim has ended.
    await prisma().webhookDelivery.updateMany({ where: { state: 'waiting' }, data: { tries: 1, dueAt: PAST } })
    await sendDueWebhooks()
    expect(receiver.received).toHaveLength(9)
  })

  it('is signed with the new secret and for a day with the old one; neither is stored as it is, nor the address', async () => {
    const next = await rotateWebhookSecret(admin, id)
    await testWebhook(admin, id)
    await sendDueWebhooks()
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received
    for (const one of [secret, next]) new Webhook(one).verify(body, headers as Record<string, string>)
    await prisma().webhookTarget.updateMany({ data: { oldUntil: new Date(Date.now() - 1) } })
    await testWebhook(admin, id)
    await sendDueWebhooks()
    const last = receiver.received[1]
    new Webhook(next).verify(last?.body ?? '', last?.headers as Record<string, string>)
    expect(() => new Webhook(secret).verify(last?.body ?? '', last?.headers as Record<string, string>)).toThrow()
    const stored = JSON.stringify([await prisma().webhookTarget.findMany(), await recorded(admin.workspaceId)])
    for (const hidden of [secret, next, receiver.address]) expect(stored).not.toContain(hidden)
  })
})
