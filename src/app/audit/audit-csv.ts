import { stringify } from 'csv-stringify/sync'
import type { NamedEntry } from '@/use-cases/audit/named-entries'
import type { AuditWords } from './audit-words'

/**
 * Entries as a file for spreadsheets (RFC 4180, UTF-8 with its mark). What a spreadsheet would take for a formula has an
 * apostrophe before it, so that a name such as `=1+1` stays a name.
 */
export function auditCsv(entries: readonly NamedEntry[], words: AuditWords): string {
  const { t } = words
  const head = [t('time'), t('who'), t('action'), t('actionId'), t('about'), t('details')]
  const rows = entries.map((entry) => [
    entry.at.toISOString(),
    words.who(entry),
    words.action(entry.action),
    entry.action,
    words.about(entry),
    words.details(entry),
  ])
  // All cells in quotes: of an unquoted one, a spreadsheet takes what follows a line break for a row of its own.
  return stringify([head, ...rows], { bom: true, quoted: true, escape_formulas: true, record_delimiter: 'windows' })
}
