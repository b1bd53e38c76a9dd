import { LegendSample } from '@/charts/legend-sample'
import { seriesStyles } from '@/charts/series-style'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import { type DashboardView, viewHref } from '../dashboard-view'
import { CHIP } from './chip'
import type { CompareWords } from './compare-words'

type ChosenItemsProps = { compared: Comparison['compared']; view: DashboardView; words: CompareWords }

const LINK = 'inline-flex min-h-8 items-center text-sm text-accent underline underline-offset-4'

/** What is compared, each with the way to take it out, or to compare the others with it. */
export function ChosenItems({ compared, view, words }: ChosenItemsProps) {
  const { t, name } = words
  const ids = compared.map(({ id }) => id)
  const styles = seriesStyles(compared.map(() => ({ kind: 'compared' })))
  const href = (items: readonly string[]) => viewHref('compare', { ...view, items })
  return (
    <ol className="flex flex-wrap gap-2" aria-label={t('chosen')}>
      {compared.map((item, index) => {
        const others = ids.filter((id) => id !== item.id)
        const style = styles[index]
        return (
          <li key={item.id} className={`${CHIP} flex-wrap bg-surface py-1 gap-y-0`}>
            {style && <LegendSample style={style} />}
            <span className="min-w-0 font-semibold">{name(item)}</span>
            {compared.length > 1 &&
              (index === 0 ? (
                <span className="text-sm text-quiet">{t('reference')}</span>
              ) : (
                <a
                  href={href([item.id, ...others])}
                  aria-label={t('makeReferenceOf', { name: name(item) })}
                  className={LINK}
                >
                  {t('makeReference')}
                </a>
              ))}
            <a href={href(others)} aria-label={t('removeItem', { name: name(item) })} className={LINK}>
              {t('remove')}
            </a>
          </li>
        )
      })}
    </ol>
  )
}
