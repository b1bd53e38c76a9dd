import 'server-only'
import { prisma } from './client'
import type { WebhookTarget } from './generated/sqlite/client'
import { isId } from './is-id'

export type { WebhookTarget }

export type NewWebhookTarget = Pick<
  WebhookTarget,
  'name' | 'kind' | 'sealedAddress' | 'host' | 'events' | 'active' | 'sealedSecret'
>

/** Stores a target. @returns its id. */
export async function insertWebhookTarget(workspaceId: string, target: NewWebhookTarget): Promise<string> {
  const { id } = await prisma().webhookTarget.create({ data: { workspaceId, ...target }, select: { id: true } })
  return id
}

/** The targets of a workspace, by name. */
export async function listWebhookTargets(workspaceId: string): Promise<WebhookTarget[]> {
  return prisma().webhookTarget.findMany({ where: { workspaceId }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
}

/** A target; null if the workspace has none with this id. */
export async function findWebhookTarget(workspaceId: string, id: string): Promise<WebhookTarget | null> {
  return isId(id) ? prisma().webhookTarget.findFirst({ where: { id, workspaceId } }) : null
}

/** Changes a target; false if it is not there. */
export async function updateWebhookTarget(
  workspaceId: string,
  id: string,
  data: Partial<Omit<WebhookTarget, 'id' | 'workspaceId' | 'createdAt'>>,
): Promise<boolean> {
  return isId(id) && (await prisma().webhookTarget.updateMany({ where: { id, workspaceId }, data })).count === 1
}

/** Deletes a target with all its deliveries; false if it is not there. */
export async function deleteWebhookTarget(workspaceId: string, id: string): Promise<boolean> {
  return isId(id) && (await prisma().webhookTarget.deleteMany({ where: { id, workspaceId } })).count === 1
}
