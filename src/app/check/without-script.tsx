import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/notice'

/** What to do where the browser runs no script. */
export async function WithoutScript() {
  const t = await getTranslations('check')
  return (
    <noscript>
      <Notice tone="caution">
        {t('noScript')}{' '}
        <a href="/sign-in" className="underline underline-offset-4">
          {t('signIn')}
        </a>
      </Notice>
    </noscript>
  )
}
