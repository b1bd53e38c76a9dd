import { getTranslations } from 'next-intl/server'
import { Logo } from './logo'

/** Above pages that need no account: the name alone. */
export async function PlainHeader() {
  const t = await getTranslations('site')
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-[70rem] px-4 py-2 sm:px-6">
        <p className="flex min-h-10 items-center gap-2 text-lg font-bold tracking-tight">
          <Logo />
          {t('name')}
        </p>
      </div>
    </header>
  )
}
