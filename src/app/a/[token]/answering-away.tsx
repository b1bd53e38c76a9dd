import { getTranslations } from 'next-intl/server'
import { replyWith } from '@/app/reply-status'
import { PageHeading } from '@/components/page-heading'
import { type Outage, RETRY_AFTER } from '@/errors/outage'
import { sendAnswersAction } from './actions'
import { answeringPath } from './answering-path'
import { KeptForLink } from './kept-for-link'
import { keptWords } from './kept-words'

/** Where a link cannot be opened because of the database. What was sent by its form, or is kept, is not lost. */
export async function AnsweringAway({ token, outage }: { token: string; outage: Outage }) {
  const [t, words] = await Promise.all([getTranslations('respond'), keptWords()])
  replyWith(503, { 'retry-after': String(RETRY_AFTER[outage]) })
  const isFull = outage === 'storage-full'
  return (
    <KeptForLink link={answeringPath(token)} action={sendAnswersAction.bind(null, token)} words={words}>
      <PageHeading title={t(isFull ? 'awayFullTitle' : 'awayTitle')}>
        {t(isFull ? 'awayFullText' : 'awayText')}
      </PageHeading>
    </KeptForLink>
  )
}
