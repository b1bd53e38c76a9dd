import 'server-only'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import type { AuditAction } from './audit-actions'

export async function record(
  { workspaceId, userId }: Pick<Actor, 'workspaceId'> & { userId: string | null },
  action: AuditAction,
  target?: { type: string; id: string; name?: string },
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await prisma().auditEntry.create({
    data: {
      workspaceId,
      userId,
      action,
      targetType: target?.type ?? null,
      targetId: target?.id ?? null,
      targetName: target?.name ?? null,
      details: JSON.stringify(details),
    },
  })
}
