import 'server-only'
import type { Actor } from '@/auth/actor'
import { record } from '../audit/record'
import type { Dashboard } from '../dashboard/get-dashboard'
import type { DocumentFormat } from './document-formats'

/** Tells the audit log that what the dashboard shows, in one voice, has left the app. */
export async function recordDocument(
  actor: Actor,
  { round }: Pick<Dashboard, 'round'>,
  format: DocumentFormat,
): Promise<void> {
  const target = round ? { type: 'round', id: round.id, name: round.name } : undefined
  await record(actor, 'results.exported', target, { format, voices: 1 })
}
