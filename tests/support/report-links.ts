import type { Actor } from '@/auth/actor'
import { findReport } from '@/use-cases/report-links/find-report'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { makeReportLink } from '@/use-cases/report-links/make-report-link'
import { VISITOR } from './rounds'

type Of = Parameters<typeof makeReportLink>[1]

/** The secret of a link's address. */
export const reportTokenOf = (address: string | null) => address?.split('/r/')[1] ?? ''

/** Makes a link to a report. @returns its id and its secret. */
export async function sharedBy(actor: Actor, of: Of, days = 30, now = new Date()) {
  const id = await makeReportLink(actor, of, { days }, now)
  const links = (await listReportLinks(actor, of, now)) ?? []
  return { id, token: reportTokenOf(links.find((link) => link.id === id)?.address ?? null) }
}

/** What anybody sees by a link, unless it is said as of another moment. */
export const seenBy = (token: string, voice?: 'lead' | 'member', now = new Date()) =>
  findReport(VISITOR, token, voice, now)

/** The report among it, of a link to one. */
export async function reportBy(token: string, voice?: 'lead' | 'member') {
  const seen = await seenBy(token, voice)
  return seen && 'report' in seen ? seen.report : null
}

/** The overview among it, of a link to one. */
export async function overviewBy(token: string, voice?: 'lead' | 'member') {
  const seen = await seenBy(token, voice)
  return seen && 'overview' in seen ? seen.overview : null
}
