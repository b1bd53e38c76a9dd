import 'server-only'
import { isPostgresql, prisma } from './client'
import type { WebhookDelivery, WebhookTarget } from './generated/sqlite/client'
import { Prisma } from './generated/sqlite/client'
import { isId } from './is-id'
import { momentIn } from './moment-in'

/** When a new delivery is due: at once, whatever the clock of the process that adds it shows. */
const AT_ONCE = new Date(0)

/** A delivery that this process, and no other, is to send now. */
export type ClaimedDelivery = WebhookDelivery & { target: WebhookTarget }

/** Adds deliveries: inside the transaction of what they tell of, so that there is never one without the other. */
export async function addDeliveries(
  deliveries: readonly Pick<WebhookDelivery, 'targetId' | 'event' | 'payload'>[],
): Promise<string[]> {
  const data = deliveries.map((delivery) => ({ ...delivery, dueAt: AT_ONCE, createdAt: new Date() }))
  return (await prisma().webhookDelivery.createManyAndReturn({ data, select: { id: true } })).map(({ id }) => id)
}

/** Takes up to so many deliveries that are due, the oldest first. For that many seconds nobody else gets them. */
export async function claimDueDeliveries(limit: number, seconds: number): Promise<ClaimedDelivery[]> {
  const now = Prisma.sql`(SELECT ${momentIn(0)})`
  const due = Prisma.sql`
    SELECT id FROM webhook_delivery WHERE due_at <= ${now} ORDER BY due_at, id LIMIT ${limit}`
  const which = isPostgresql()
    ? Prisma.sql`id = ANY (ARRAY (${due} FOR UPDATE SKIP LOCKED))`
    : Prisma.sql`id IN (${due})`
  const claimed = await prisma().$queryRaw<{ id: string }[]>`
    UPDATE webhook_delivery SET due_at = ${momentIn(seconds)}, tries = tries + 1 WHERE ${which} RETURNING id`
  if (claimed.length === 0) return []
  const ids = claimed.map(({ id }) => id)
  return prisma().webhookDelivery.findMany({ where: { id: { in: ids } }, include: { target: true } })
}

/** Writes down what came of a try. */
export async function noteTry(
  id: string,
  tried: Pick<WebhookDelivery, 'state' | 'status' | 'failure' | 'duration'>,
  retryIn: number | null,
): Promise<void> {
  // Until the moment of the next try is written, the one of the claim stands: so none is forgotten.
  const data = retryIn === null ? { ...tried, dueAt: null } : tried
  await prisma().webhookDelivery.updateMany({ where: { id }, data })
  if (retryIn === null) return
  await prisma().$executeRaw`UPDATE webhook_delivery SET due_at = ${momentIn(retryIn)} WHERE id = ${id}`
}

/** Gives up what waits for a target. */
export async function giveUpDeliveries(targetId: string): Promise<void> {
  const where = { targetId, state: 'waiting' }
  await prisma().webhookDelivery.updateMany({ where, data: { state: 'failed', failure: 'abandoned', dueAt: null } })
}

/** The last deliveries to a target, the newest first. */
export async function listDeliveries(workspaceId: string, targetId: string, limit: number): Promise<WebhookDelivery[]> {
  if (!isId(targetId)) return []
  return prisma().webhookDelivery.findMany({
    where: { targetId, target: { workspaceId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
}

/** Has a delivery that has ended sent again, as it was; false if it is not there or still waits. */
export async function replayDelivery(workspaceId: string, targetId: string, id: string): Promise<boolean> {
  if (!isId(id) || !isId(targetId)) return false
  const where = { id, targetId, target: { workspaceId }, state: { not: 'waiting' } }
  const data = { state: 'waiting', dueAt: AT_ONCE, tries: 0 }
  return (await prisma().webhookDelivery.updateMany({ where, data })).count === 1
}

/** Removes what was told before then, of all workspaces. */
export async function deleteOldDeliveries(before: Date): Promise<void> {
  await prisma().webhookDelivery.deleteMany({ where: { createdAt: { lt: before }, state: { not: 'waiting' } } })
}
