import { getTranslations } from 'next-intl/server'

/** The name, and the ways to the three places that are always there. */
export async function SiteHeader() {
  const t = await getTranslations('site')
  const links = [
    { href: '/', text: t('teams') },
    { href: '/dashboard', text: t('dashboard') },
    { href: '/scoring', text: t('scoring') },
  ] as const
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-[70rem] flex-wrap items-center gap-x-8 gap-y-1 px-4 py-2 sm:px-6">
        <a href="/" className="flex min-h-10 items-center gap-2 text-lg font-bold tracking-tight no-underline">
          <Logo />
          {t('name')}
        </a>
        <nav aria-label={t('navigation')}>
          <ul className="flex gap-5 text-[0.95rem]">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-10 items-center text-quiet hover:text-accent">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** Five spokes in the pillars' colours. */
function Logo() {
  const spokes = ['culture', 'automation', 'lean', 'measurement', 'sharing']
  return (
    <svg viewBox="-12 -12 24 24" className="size-7" aria-hidden="true">
      <circle r="11" fill="none" stroke="var(--accent)" strokeWidth="1.5" />
      {spokes.map((pillar, index) => (
        <line
          key={pillar}
          y2="-7.5"
          stroke={`var(--pillar-${pillar})`}
          strokeWidth="2.6"
          strokeLinecap="round"
          transform={`rotate(${index * 72})`}
        />
      ))}
    </svg>
  )
}
