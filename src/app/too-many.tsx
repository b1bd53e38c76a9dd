import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/page-heading'
import { noteRefusal } from '@/logging/note'
import { replyWith } from './reply-status'

/** A page for too many tries, such as of links that do not exist; its reply says so too. */
export async function TooMany({ seconds }: { seconds: number }) {
  const [t, problems] = await Promise.all([getTranslations('errors'), getTranslations('problems')])
  noteRefusal('too-many')
  replyWith(429, { 'retry-after': String(seconds) })
  return (
    <PageHeading title={t('tooManyTitle')}>{problems('tooMany', { minutes: Math.ceil(seconds / 60) })}</PageHeading>
  )
}
