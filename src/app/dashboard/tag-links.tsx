import { getTranslations } from 'next-intl/server'
import type { DashboardTag } from '@/use-cases/dashboard/get-dashboard'
import { type DashboardView, viewHref } from './dashboard-view'

type TagLinksProps = { tags: readonly DashboardTag[]; chosen: DashboardTag | null; view: DashboardView }

/** Links to the teams of one tag and back to all of them; nothing where no team has a tag. */
export async function TagLinks({ tags, chosen, view }: TagLinksProps) {
  const t = await getTranslations('dashboard')
  if (tags.length === 0) return null
  const links = [
    { name: t('allTeams'), key: undefined, isChosen: chosen === null },
    ...tags.map((tag) => ({ ...tag, isChosen: tag.key === chosen?.key })),
  ]
  return (
    <nav aria-label={t('tags')} className="my-3 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {links.map(({ name, key, isChosen }) => (
          <li key={key ?? ''} className="max-w-full">
            <a
              // Teams that are ticked may not carry the tag.
              href={viewHref({ ...view, tag: key, teams: [] })}
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
