import { getTranslations } from 'next-intl/server'
import { replyWith } from '@/app/reply-status'
import { PageHeading } from '@/components/page-heading'
import { sendAnswersAction } from './actions'
import { answeringPath } from './answering-path'
import { KeptForLink } from './kept-for-link'
import { keptWords } from './kept-words'

/** For every link that takes no answers, whatever the reason: whoever guesses learns nothing. */
export async function AnsweringGone({ token }: { token: string }) {
  const [t, words] = await Promise.all([getTranslations('respond'), keptWords()])
  replyWith(404)
  return (
    <KeptForLink link={answeringPath(token)} action={sendAnswersAction.bind(null, token)} words={words}>
      <PageHeading title={t('goneTitle')}>{t('goneText')}</PageHeading>
      <p className="mb-10 max-w-[70ch]">{t('goneWhat')}</p>
    </KeptForLink>
  )
}
