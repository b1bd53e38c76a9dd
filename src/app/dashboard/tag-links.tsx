import { getTranslations } from 'next-intl/server'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { type DashboardPage, type DashboardView, viewHref } from './dashboard-view'

type TagLinksProps = { dashboard: DashboardHead; view: DashboardView; page: DashboardPage }

/** Links that add a tag to the filter or take it away, and one back to all teams; nothing where no team has a tag. */
export async function TagLinks({ dashboard: { tags, chosenTags }, view, page }: TagLinksProps) {
  const t = await getTranslations('dashboard')
  if (tags.length === 0) return null
  const chosen = chosenTags.map(({ key }) => key)
  const links = [
    { name: t('allTeams'), key: '', isChosen: chosen.length === 0, next: [] },
    ...tags.map(({ key, name }) => {
      const isChosen = chosen.includes(key)
      return { name, key, isChosen, next: isChosen ? chosen.filter((one) => one !== key) : [...chosen, key] }
    }),
  ]
  return (
    <nav aria-label={t('tags')} className="my-3 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {links.map(({ name, key, isChosen, next }) => (
          <li key={key} className="max-w-full">
            <a
              href={viewHref(page, { ...view, tags: next })}
              aria-current={isChosen ? 'true' : undefined}
              className="inline-flex min-h-10 max-w-full items-center rounded-full border border-line-strong px-4 break-words text-text hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-on-accent"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
