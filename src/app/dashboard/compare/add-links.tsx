import type { DashboardTag } from '@/use-cases/dashboard/dashboard-scope'
import { type DashboardView, viewHref } from '../dashboard-view'
import { CHIP_LINK } from './chip'
import type { CompareWords } from './compare-words'

type AddLinksProps = { tags: readonly DashboardTag[]; view: DashboardView; words: CompareWords }

/** Links that add a group or the target. */
export function AddLinks({ tags, view, words: { t, name } }: AddLinksProps) {
  const offers = [
    { id: 'all', text: name({ kind: 'all', name: '' }) },
    { id: 'target', text: name({ kind: 'target', name: '' }) },
    ...tags.map((tag) => ({ id: `tag:${tag.key}`, text: tag.name })),
  ].filter(({ id }) => !view.items.includes(id))
  if (offers.length === 0) return null
  return (
    <div className="space-y-1">
      <p id="groups" className="text-sm text-quiet">
        {t('groups')}
      </p>
      <ul aria-labelledby="groups" className="flex flex-wrap gap-2">
        {offers.map(({ id, text }) => (
          <li key={id} className="max-w-full">
            <a
              href={viewHref('compare', { ...view, items: [...view.items, id] })}
              aria-label={t('addItem', { name: text })}
              className={CHIP_LINK}
            >
              <span aria-hidden="true">+</span>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
