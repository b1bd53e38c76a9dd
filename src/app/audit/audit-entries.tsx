import { getFormatter } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import type { NamedEntry } from '@/use-cases/audit/named-entries'
import type { AuditWords } from './audit-words'
import { auditAddress, type FilterValues } from './filter-values'

type AuditEntriesProps = {
  log: { entries: readonly NamedEntry[]; older: string | null }
  values: FilterValues
  words: AuditWords
}

/** A page of the log, and the ways to the older and to the newest entries. */
export async function AuditEntries({ log: { entries, older }, values, words }: AuditEntriesProps) {
  const { t } = words
  const format = await getFormatter()
  const { before, ...filter } = values
  return (
    <section aria-labelledby="entries" className="space-y-4">
      <h2 id="entries" className="text-lg font-bold">
        {t('entries')}
      </h2>
      {entries.length === 0 && <p>{t('none')}</p>}
      <ol className="divide-y divide-line rounded-xl border border-line bg-surface empty:hidden">
        {entries.map((entry) => (
          <li
            key={entry.id}
            className="grid grid-cols-1 gap-x-6 px-4 py-3 wrap-anywhere sm:grid-cols-[11rem_12rem_1fr] sm:items-baseline"
          >
            <div className="flex flex-wrap gap-x-4 text-sm text-quiet sm:contents">
              <time dateTime={entry.at.toISOString()} className="tabular-nums">
                {format.dateTime(entry.at, { dateStyle: 'medium', timeStyle: 'medium' })}
              </time>
              <bdi>{words.who(entry)}</bdi>
            </div>
            <div>
              <p>
                <span className="font-semibold">{words.action(entry.action)}</span> <bdi>{words.about(entry)}</bdi>
              </p>
              <bdi className="text-sm text-quiet">{words.details(entry)}</bdi>
            </div>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-4">
        {before !== undefined && (
          <a href={auditAddress(filter)} className={buttonClass('quiet')}>
            {t('newest')}
          </a>
        )}
        {older !== null && (
          <a href={auditAddress({ ...filter, before: older })} className={buttonClass('secondary')}>
            {t('older')}
          </a>
        )}
      </p>
    </section>
  )
}
