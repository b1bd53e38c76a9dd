import { getTranslations } from 'next-intl/server'
import type { RoundView } from '@/use-cases/rounds/get-round'

const LINK =
  'inline-flex min-h-10 max-w-full items-center rounded-full border border-line-strong bg-surface px-4 text-sm no-underline hover:border-accent hover:text-accent aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold'

/** Narrows the teams down to those with a tag, by the address. */
export async function TagFilter({ view: { round, tags, tag, allTeams } }: { view: RoundView }) {
  const t = await getTranslations('round')
  const links = [
    { key: null, href: `/rounds/${round.id}`, text: t('all', { count: allTeams }) },
    ...tags.map(({ key, name }) => ({
      key,
      href: `/rounds/${round.id}?${new URLSearchParams({ tag: key })}`,
      text: name,
    })),
  ]
  return (
    <nav aria-label={t('filter')}>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ key, href, text }) => (
          <li key={href} className="min-w-0">
            <a href={href} aria-current={key === tag ? 'true' : undefined} className={LINK}>
              <span className="truncate">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
