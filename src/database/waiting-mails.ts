import 'server-only'
import { prisma } from './client'

/** How many mails wait to be sent, and since when the oldest does. */
export async function waitingMails(): Promise<{ count: number; oldest: Date | null }> {
  const { _count, _min } = await prisma().outboxMail.aggregate({ _count: true, _min: { createdAt: true } })
  return { count: _count, oldest: _min.createdAt }
}
