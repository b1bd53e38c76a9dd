import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { outageOr } from '@/app/outage-or'
import { TooMany } from '@/app/too-many'
import { tooManyOr } from '@/app/too-many-or'
import { PageHeading } from '@/components/page-heading'
import { newReceipt } from '@/use-cases/responses/new-receipt'
import { sendAnswersAction } from '../actions'
import { AnswerSheet } from '../answer-sheet'
import { AnsweringAway } from '../answering-away'
import { AnsweringGone } from '../answering-gone'
import { answeringPath } from '../answering-path'
import { keepForOthers } from '../keep-for-others'
import { keptUntil } from '../kept-until'
import { openedPage } from '../opened-answering'
import { saidBefore } from '../said-before'
import { sheetPillars } from '../sheet-pillars'
import { sheetWords } from '../sheet-words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('respond'))('page'), robots: { index: false } }
}

/** All pillars of a link for answering in one form. */
export default async function AnswerPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const opened = await outageOr(tooManyOr(openedPage(token)))
  if (typeof opened === 'string') return <AnsweringAway token={token} outage={opened} />
  if (typeof opened === 'number') return <TooMany seconds={opened} />
  if (opened === null) return <AnsweringGone token={token} />
  const { answering } = opened
  const plainKey = newReceipt()
  await keepForOthers(opened, plainKey)
  const [t, words] = await Promise.all([getTranslations('respond'), sheetWords(answering)])
  return (
    <>
      <PageHeading title={t('formTitle', { team: answering.team })} above={answering.round.name}>
        {words.intro}
      </PageHeading>
      <AnswerSheet
        action={sendAnswersAction.bind(null, token)}
        keeping={{
          draftKey: answering.draftKey,
          link: answeringPath(token),
          until: keptUntil(answering.round.closesAt).toJSON(),
        }}
        plainKey={plainKey}
        pillars={sheetPillars(answering)}
        own={saidBefore(answering)}
        words={words}
      />
    </>
  )
}
