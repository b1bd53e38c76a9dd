import { prisma } from '@/database/client'
import { openMail } from '@/mail/sealed-mail'

/** As if the pause before the next try, or the time of a dead process's claim, were over: all waiting mails are due. */
export async function pauseOver(): Promise<void> {
  await prisma().outboxMail.updateMany({ data: { dueAt: new Date(0) } })
}

/** The waiting mails, opened, in the order in which they were stored. */
export async function waitingMails() {
  const rows = await prisma().outboxMail.findMany({ orderBy: { id: 'asc' } })
  return rows.map(({ sealed, ...row }) => ({ ...row, mail: openMail(sealed) }))
}

/** Whom the waiting mails are for. */
export async function waitingFor(): Promise<string[]> {
  return (await waitingMails()).map(({ mail }) => mail?.to ?? '').sort()
}
