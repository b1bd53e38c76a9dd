import { getTranslations } from 'next-intl/server'
import { replyWith } from '@/app/reply-status'
import { PageHeading } from '@/components/page-heading'

/** For every link that leads nowhere, whatever the reason: whoever guesses learns nothing. */
export async function ReportGone() {
  const t = await getTranslations('reportLink')
  replyWith(404)
  return <PageHeading title={t('goneTitle')}>{t('goneText')}</PageHeading>
}
