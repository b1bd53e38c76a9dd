import { getTranslations } from 'next-intl/server'
import { LevelKey } from './level-key'

/** What a comparison of teams can say and what not, and what stands in a cell. */
export async function HeatmapNote() {
  const t = await getTranslations('heatmap')
  return (
    <div className="mb-6 space-y-3">
      <p className="max-w-[70ch]">
        {t('note')}{' '}
        <a href="/scoring" className="text-accent underline underline-offset-4">
          {t('scoring')}
        </a>
      </p>
      <details className="max-w-[70ch] text-sm text-quiet">
        <summary className="min-h-10 py-2">{t('howToRead')}</summary>
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('readScore')}</li>
          <li>{t('readN')}</li>
          <li>{t('readMove')}</li>
          <li>{t('readLuck')}</li>
          <li>{t('readHatch')}</li>
        </ul>
      </details>
      <LevelKey />
    </div>
  )
}
