import { createTranslator } from 'next-intl'
import { wordsOf } from '@/app/audit/audit-words'
import en from '@/messages/en'
import type { NamedEntry } from '@/use-cases/audit/named-entries'

/** What the audit log says in English. */
export const englishWords = wordsOf(
  createTranslator({ locale: 'en', messages: en, namespace: 'audit' }),
  createTranslator({ locale: 'en', messages: en, namespace: 'auditActions' }),
)

/** An entry as the log is read, with what matters to a test. */
export function entryWith(changed: Partial<NamedEntry>): NamedEntry {
  const at = new Date(Date.UTC(2026, 2, 2, 9, 30))
  const nobody = { userId: null, userName: null, target: null }
  return { id: 'id', at, action: 'team.created', ...nobody, details: {}, ...changed }
}
