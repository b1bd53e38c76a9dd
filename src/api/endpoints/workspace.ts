import { z } from 'zod'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { AUDIT_ACTIONS } from '@/use-cases/audit/audit-actions'
import { listAuditLog } from '@/use-cases/audit/list-audit-log'
import { exportWorkspace } from '@/use-cases/workspaces/export-workspace'
import { requireWorkspace } from '@/use-cases/workspaces/require-workspace'
import { targetLevels } from '@/use-cases/workspaces/target-levels'
import { endpoint } from '../endpoint'
import { cursorAt, keyIn, pageQuery, pageSchema } from '../paging'
import { idSchema, moment, momentSchema, noQuery } from '../schemas/common'

const topic = 'Workspace'
const reading = { method: 'GET', topic, scope: 'read', body: null, example: null } as const

const workspaceSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    minimumGroupSize: z.int(),
    forgetAfterDays: z.int(),
    timeZone: z.string().meta({ example: 'Europe/Berlin' }),
    targetLevels: z.record(z.enum(PILLAR_IDS), z.int()),
  })
  .meta({ id: 'Workspace' })

const auditEntrySchema = z
  .object({
    id: idSchema,
    at: momentSchema,
    action: z.string().meta({ examples: [...AUDIT_ACTIONS] }),
    who: z.object({ id: z.string(), name: z.string().nullable() }).nullable().meta({
      description: 'Null: a service, or somebody at the machine itself. The name is null once the account is deleted.',
    }),
    target: z.object({ type: z.string(), name: z.string().nullable() }).nullable(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  })
  .meta({ id: 'AuditEntry' })

export const workspaceEndpoints = [
  endpoint({
    ...reading,
    id: 'getWorkspace',
    path: '/workspace',
    summary: 'The workspace that the token belongs to',
    query: noQuery,
    reply: workspaceSchema,
    refusals: [],
    async answer({ actor }) {
      const { targetLevels: targets, ...workspace } = await requireWorkspace(actor)
      return { ...workspace, targetLevels: targetLevels(targets) }
    },
  }),
  endpoint({
    ...reading,
    id: 'listAuditLog',
    path: '/audit-log',
    summary: 'The audit log, newest first',
    description: 'For admins.',
    query: z.strictObject(pageQuery),
    reply: pageSchema(auditEntrySchema),
    refusals: ['forbidden'],
    async answer({ actor, query: { limit, cursor } }) {
      const filter = { action: undefined, userId: undefined, from: undefined, to: undefined }
      const before = cursor === undefined ? undefined : keyIn(cursor)
      const { entries, older } = await listAuditLog(actor, { ...filter, before }, limit)
      return {
        items: entries.map(({ id, at, action, userId, userName, target, details }) => ({
          id,
          at: moment(at),
          action,
          who: userId === null ? null : { id: userId, name: userName },
          target: target && { type: target.type, name: target.name },
          details: { ...details },
        })),
        next: older === null ? null : cursorAt(older),
      }
    },
  }),
  endpoint({
    ...reading,
    id: 'exportWorkspace',
    path: '/export',
    summary: 'The whole workspace as a file, apart from secrets and from what members answered',
    description: 'For admins. What is in it: docs/export.md.',
    query: noQuery,
    reply: z.looseObject({ format: z.literal('calms-radar-workspace'), version: z.literal(2) }).meta({ id: 'Export' }),
    refusals: ['forbidden'],
    async answer({ actor }) {
      return { ...(await exportWorkspace(actor)), format: 'calms-radar-workspace' as const, version: 2 as const }
    },
  }),
]
