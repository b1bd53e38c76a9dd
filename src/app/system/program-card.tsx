import { getFormatter, getTranslations } from 'next-intl/server'
import type { System } from '@/use-cases/system/get-system'
import { Facts } from './facts'
import { TitledCard } from './titled-card'

/** Which program serves, since when, and on what. */
export async function ProgramCard({ system }: { system: System }) {
  const [t, format] = await Promise.all([getTranslations('system'), getFormatter()])
  const time = (at: Date) => (
    <time dateTime={at.toISOString()}>{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>
  )
  const { version, build, node, since, database, lastBackup, backupFailure } = system
  return (
    <TitledCard id="program" title={t('program')}>
      <Facts
        facts={[
          [t('version'), version],
          ...(build === null ? [] : [[t('build'), build] as const]),
          [t('node'), node],
          [t('since'), time(since)],
          [t('database'), database === 'sqlite' ? t('sqlite') : t('postgresql')],
          [t('backup'), lastBackup === null ? t(database === 'sqlite' ? 'noBackup' : 'ownTools') : time(lastBackup)],
          ...(backupFailure === null ? [] : [[t('backupFailure'), time(backupFailure)] as const]),
        ]}
      />
    </TitledCard>
  )
}
