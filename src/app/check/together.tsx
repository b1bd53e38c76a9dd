import { getTranslations } from 'next-intl/server'

/** How a whole team would do it. */
export async function Together() {
  const t = await getTranslations('check')
  const links = [
    { href: '/scoring', text: t('how') },
    { href: '/sign-in', text: t('signIn') },
  ]
  return (
    <section aria-labelledby="together" className="mt-16 max-w-[70ch] space-y-2 border-t border-line pt-8">
      <h2 id="together" className="text-xl font-bold">
        {t('together')}
      </h2>
      <p>{t('togetherText')}</p>
      <p className="flex flex-wrap gap-x-6">
        {links.map(({ href, text }) => (
          <a
            key={href}
            href={href}
            className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
          >
            {text}
          </a>
        ))}
      </p>
    </section>
  )
}
