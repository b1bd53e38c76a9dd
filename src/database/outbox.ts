import 'server-only'
import { isPostgresql, prisma } from './client'
import { Prisma } from './generated/sqlite/client'
import { momentIn } from './moment-in'

export type NewMail = {
  /** Given where the mail is to be found again; else a new one is made. */
  id?: string
  /** Whose it is, and of which round: it goes with them. */
  workspaceId: string | null
  roundId: string | null
  /** The mail itself, which nobody can read without the installation's secret. */
  sealed: string
  expiresAt: Date
}

/** A mail that this process, and no other, is to send now. */
export type ClaimedMail = {
  id: string
  sealed: string
  /** How often it was tried, this try included. */
  tries: number
}

/** When a new mail is due: at once, whatever the clock of the process that adds it shows. */
const AT_ONCE = new Date(0)

/** In a query of its own, it is asked for once and not for every row: so PostgreSQL can look rows up by it. */
const now = () => Prisma.sql`(SELECT ${momentIn(0)})`

/** Adds mails: inside the transaction of what they tell of, so that there is never one without the other. */
export async function addMails(mails: readonly NewMail[]): Promise<void> {
  await prisma().outboxMail.createMany({ data: mails.map((mail) => ({ ...mail, dueAt: AT_ONCE })) })
}

/**
 * Takes up to so many mails that are due. For that many seconds nobody else gets them; then whoever took them must have
 * died. What a single person waits for comes before what many are asked in a round.
 */
export async function claimDueMails(limit: number, seconds: number): Promise<ClaimedMail[]> {
  const due = Prisma.sql`
    SELECT id FROM outbox_mail WHERE due_at <= ${now()} AND expires_at > ${now()}
    ORDER BY round_id IS NOT NULL, due_at, id LIMIT ${limit}`
  if (!isPostgresql()) return claimed(Prisma.sql`id IN (${due})`, seconds)
  // As an array it is read once; PostgreSQL may read what stands in IN several times, and then take more than asked.
  return claimed(Prisma.sql`id = ANY (ARRAY (${due} FOR UPDATE SKIP LOCKED))`, seconds)
}

/** Takes one mail that was just added; null if it is not there. */
export async function claimMail(id: string, seconds: number): Promise<ClaimedMail | null> {
  return (await claimed(Prisma.sql`id = ${id}`, seconds))[0] ?? null
}

async function claimed(which: Prisma.Sql, seconds: number): Promise<ClaimedMail[]> {
  const rows = await prisma().$queryRaw<ClaimedMail[]>`
    UPDATE outbox_mail SET due_at = ${momentIn(seconds)}, tries = tries + 1 WHERE ${which}
    RETURNING id, sealed, tries`
  // SQLite's whole numbers come as bigint.
  return rows.map(({ tries, ...row }) => ({ ...row, tries: Number(tries) }))
}

/** Removes a mail that was sent, or never can be. */
export async function removeMail(id: string): Promise<void> {
  await prisma().outboxMail.deleteMany({ where: { id } })
}

/** Has a mail tried again in so many seconds; false if its time is over by then, or if it is not there. */
export async function postponeMail(id: string, seconds: number): Promise<boolean> {
  const postponed = await prisma().$executeRaw`
    UPDATE outbox_mail SET due_at = ${momentIn(seconds)} WHERE id = ${id} AND expires_at > ${momentIn(seconds)}`
  return postponed === 1
}

/** Removes the mails whose time is over. @returns how many there were: to be told to nobody. */
export async function removeExpiredMails(): Promise<number> {
  return prisma().$executeRaw`DELETE FROM outbox_mail WHERE expires_at <= ${now()}`
}

/** Removes the waiting mails of a round. */
export async function removeMailsOfRound(workspaceId: string, roundId: string): Promise<void> {
  await prisma().outboxMail.deleteMany({ where: { workspaceId, roundId } })
}

/** How many mails wait, of all rounds and workspaces together. */
export async function outboxDepth(): Promise<number> {
  return prisma().outboxMail.count()
}
