import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'

/** For what the workspace has but the role does not open. */
export default async function Forbidden() {
  const t = await getTranslations('errors')
  return (
    <>
      <PageHeading title={t('forbiddenTitle')}>{t('forbiddenText')}</PageHeading>
      <a href="/" className={buttonClass()}>
        {t('toStart')}
      </a>
    </>
  )
}
