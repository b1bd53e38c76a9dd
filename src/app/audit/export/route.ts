import type { NextRequest } from 'next/server'
import { attachment } from '@/app/attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { auditFilterSchema } from '@/use-cases/audit/audit-filter'
import { exportAuditLog } from '@/use-cases/audit/export-audit-log'
import { auditCsv } from '../audit-csv'
import { auditWords } from '../audit-words'
import { filterValues } from '../filter-values'

/** What the page shows under the same filter, and all that is older, as a file. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  try {
    const actor = await currentActor()
    const parsed = auditFilterSchema.safeParse(filterValues(Object.fromEntries(nextUrl.searchParams)))
    if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
    const entries = await exportAuditLog(actor, parsed.data)
    return attachment(
      `audit-log-${new Date().toISOString().slice(0, 10)}.csv`,
      'text/csv',
      auditCsv(entries, await auditWords()),
    )
  } catch (error) {
    return problem(error)
  }
}
