import { z } from 'zod'
import { AUDIT_ACTIONS } from './audit-actions'

/** Stands for who had the machine itself, among the ids of people. */
export const AT_THE_MACHINE = 'machine'

const optional = (text: string) => (text === '' ? undefined : text)

const day = z.string().trim().refine(isEmptyOrDay, 'day').default('')

/**
 * What the audit log is to show, as it stands in an address: all of it where a field is missing or empty. Days are those
 * of the server's time zone, the last one included.
 */
export const auditFilterSchema = z
  .object({
    action: z.enum(['', ...AUDIT_ACTIONS], { error: 'other' }).default(''),
    who: z
      .string()
      .regex(/^[\w-]{0,64}$/, 'other')
      .default(''),
    from: day,
    to: day,
    before: z.string().default(''),
  })
  // Days that are written this way sort like text.
  .refine(isInOrder, { error: 'dayOrder', path: ['to'] })
  .transform(({ action, who, from, to, before }) => ({
    action: action === '' ? undefined : action,
    userId: who === AT_THE_MACHINE ? null : optional(who),
    from: startOf(from, 0),
    to: startOf(to, 1),
    before: optional(before),
  }))
export type AuditLogFilter = z.infer<typeof auditFilterSchema>

function isEmptyOrDay(text: string): boolean {
  return text === '' || startOf(text, 0) !== undefined
}

function isInOrder({ from, to }: { from: string; to: string }): boolean {
  return from === '' || to === '' || from <= to
}

/** When a day such as 2026-11-23 begins, or one some days later; undefined for anything else. */
function startOf(text: string, daysLater: number): Date | undefined {
  const [, year, month, date] = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || date === undefined) return undefined
  const start = new Date(year, month - 1, date)
  // The 31st of February would be taken for a day of March.
  if (start.getMonth() !== month - 1 || start.getDate() !== date) return undefined
  return new Date(year, month - 1, date + daysLater)
}
