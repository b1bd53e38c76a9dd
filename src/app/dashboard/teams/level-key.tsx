import { getTranslations } from 'next-intl/server'
import { levelNames } from '@/app/chart-words'

/** Which colour stands for which level. */
export async function LevelKey() {
  const t = await getTranslations('heatmap')
  const names = await levelNames()
  return (
    <dl className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-quiet">
      <dt>{t('levels')}</dt>
      {names.map((name, index) => (
        <dd key={name} className="flex items-center gap-2">
          <span
            className="inline-flex size-6 items-center justify-center rounded font-semibold tabular-nums"
            style={{
              backgroundColor: `var(--level-${index + 1})`,
              color: `var(--on-level-${index + 1})`,
              printColorAdjust: 'exact',
            }}
          >
            {index + 1}
          </span>
          {name}
        </dd>
      ))}
    </dl>
  )
}
