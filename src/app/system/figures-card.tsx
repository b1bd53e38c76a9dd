import { getFormatter, getTranslations } from 'next-intl/server'
import type { Inside } from '@/use-cases/system/get-system'
import { Facts } from './facts'
import { TitledCard } from './titled-card'

const TABLES = ['workspaces', 'people', 'teams', 'rounds', 'assessments', 'comments', 'auditEntries'] as const

/** How much is stored, and what waits. */
export async function FiguresCard({ inside: { size, rows, mails, migrations } }: { inside: Inside }) {
  const [t, format] = await Promise.all([getTranslations('system'), getFormatter()])
  const waiting =
    mails.oldest === null
      ? t('none')
      : t('mailsSince', {
          count: mails.count,
          time: format.dateTime(mails.oldest, { dateStyle: 'medium', timeStyle: 'short' }),
        })
  return (
    <TitledCard id="figures" title={t('figures')}>
      <p className="text-sm text-quiet">{t('figuresLead')}</p>
      <Facts
        facts={[
          [t('size'), t('mebibytes', { size })],
          [t('mails'), waiting],
          ...TABLES.map((table) => [t(table), format.number(rows[table])] as const),
        ]}
      />
      <details>
        <summary className="min-h-12 py-3 text-quiet">{t('migrations', { count: migrations.length })}</summary>
        <ul className="space-y-1 text-sm wrap-anywhere">
          {migrations.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </TitledCard>
  )
}
