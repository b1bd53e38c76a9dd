import { auth } from '@/auth/better-auth'
import { deleteEndedSessions } from '@/auth/delete-ended-sessions'
import { requireTries } from '@/auth/rate-limit'
import { prisma } from '@/database/client'
import { takeLease } from '@/database/leases'
import { openMemberships } from '@/database/memberships'
import { addMails, claimDueMails, removeExpiredMails } from '@/database/outbox'
import { touchSession } from '@/database/sessions'
import type { Counted } from './counted'

/** What runs with nearly every request, or every few seconds, besides the use-cases. */
export const HOT_PATHS: Readonly<Record<string, Counted>> = {
  'finding out who is signed in': async ({ people }) => {
    const { userId } = people.admin.actor
    const { token } = await prisma().session.findFirstOrThrow({ where: { userId: userId ?? '' } })
    const { internalAdapter } = await auth().$context
    const found = await internalAdapter.findSession(token)
    await touchSession(found?.session.id ?? '', new Date())
    await openMemberships(userId ?? '')
  },
  'ending sessions that are over': () => deleteEndedSessions(),
  'counting tries': () => requireTries([{ name: 'answer-link', of: '192.0.2.7' }]),
  'looking after the mails': async ({ workspaceId, round }) => {
    const expiresAt = new Date(Date.now() + 3_600_000)
    await addMails([{ workspaceId, roundId: round, sealed: '', expiresAt }])
    await removeExpiredMails()
    await claimDueMails(10, 60)
  },
  'taking the lease of the rounds': () => takeLease('rounds', 15),
}
