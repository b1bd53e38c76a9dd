import { getTranslations } from 'next-intl/server'
import { ThemeSelect } from '@/components/theme-select'

export async function SiteFooter() {
  const t = await getTranslations('site')
  return (
    <footer className="border-t border-line text-sm text-quiet print:hidden">
      <div className="mx-auto flex max-w-[70rem] flex-wrap items-center justify-between gap-4 px-4 py-5 sm:px-6">
        <p className="max-w-[60ch]">{t('privacy')}</p>
        <ThemeSelect
          label={t('theme')}
          names={{ system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }}
        />
      </div>
    </footer>
  )
}
