import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'

/** For every link that does not work, whatever the reason: whoever guesses learns nothing. */
export async function InvitationGone() {
  const t = await getTranslations('invitation')
  return (
    <>
      <PageHeading title={t('goneTitle')}>{t('goneText')}</PageHeading>
      <a href="/sign-in" className={buttonClass('secondary')}>
        {t('toSignIn')}
      </a>
    </>
  )
}
