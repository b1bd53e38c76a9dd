import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'

/** For what does not exist, was deleted, or is not yours: all look the same. */
export default async function NotFound() {
  const t = await getTranslations('errors')
  return (
    <>
      <PageHeading title={t('notFoundTitle')}>{t('notFoundText')}</PageHeading>
      <a href="/" className={buttonClass()}>
        {t('toStart')}
      </a>
    </>
  )
}
