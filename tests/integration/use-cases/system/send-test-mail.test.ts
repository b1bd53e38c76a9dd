import '../../../support/auth-secret'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Person } from '@/auth/actor'
import { RATE_LIMITS } from '@/auth/rate-limit'
import { closeTransport } from '@/mail/transport'
import { sendTestMail } from '@/use-cases/system/send-test-mail'
import { describeOn } from '../../../support/databases'
import { type MailServer, mailServer } from '../../../support/mail-server'
import { newWorld } from '../../../support/world'
import type { World } from '../../../support/world-description'

describeOn('sqlite', 'a test mail', () => {
  let world: World
  let server: MailServer

  beforeAll(async () => {
    server = await mailServer()
    process.env.SMTP_URL = server.url
    process.env.MAIL_FROM = 'radar@example.org'
    world = await newWorld()
  })

  afterAll(async () => {
    closeTransport()
    await server.close()
  })

  const person = (email: string, userId = world.people.admin.actor.userId ?? ''): Person => ({
    userId,
    sessionId: 's',
    name: 'Ada',
    email,
  })

  it('goes to the admin’s own address', async () => {
    expect(await sendTestMail(world.people.admin.actor, person('ada@example.org'))).toEqual({ sent: true })
    expect(server.mails.map(({ recipients }) => recipients)).toEqual([['ada@example.org']])
    expect(server.mails[0]?.headers).toContain('Subject: A test mail from CALMS Radar')
  })

  it('says by code what the mail server said', async () => {
    const refused = await sendTestMail(world.people.admin.actor, person('nobody@example.org'))
    expect(refused).toEqual({ sent: false, why: 'sender', said: 'EENVELOPE 550' })
  })

  it('is for admins, and not without end', async () => {
    await expect(sendTestMail(world.people.coach.actor, person('c@example.org'))).rejects.toThrow('forbidden')
    const often = Array.from({ length: RATE_LIMITS['test-mail'].tries + 1 })
    const send = async () => {
      for (const _ of often) await sendTestMail(world.people.admin.actor, person('ada@example.org', 'somebody'))
    }
    await expect(send()).rejects.toThrow('too-many')
    expect(server.mails.length).toBe(1 + RATE_LIMITS['test-mail'].tries)
  })

  it('says that there is no mail server when none answers', async () => {
    closeTransport()
    await server.close()
    const failed = await sendTestMail(world.people.admin.actor, person('ada@example.org'))
    expect(failed).toMatchObject({ sent: false, why: 'connection' })
  })
})
