import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { outageOr } from '@/app/outage-or'
import { TooMany } from '@/app/too-many'
import { tooManyOr } from '@/app/too-many-or'
import { AnsweringAway } from './answering-away'
import { AnsweringGone } from './answering-gone'
import { AnsweringIntro } from './answering-intro'
import { DoneNotice } from './done-notice'
import { keepForOthers } from './keep-for-others'
import { openedPage } from './opened-answering'
import { ThankYou } from './thank-you'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('respond'))('page'), robots: { index: false } }
}

type LinkPageProps = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> }

/** Where a link for answering leads: who asks and what becomes of the answers, or, once they are sent, thanks. */
export default async function LinkPage({ params, searchParams }: LinkPageProps) {
  const [{ token }, { done }] = await Promise.all([params, searchParams])
  const opened = await outageOr(tooManyOr(openedPage(token)))
  if (typeof opened === 'string') return <AnsweringAway token={token} outage={opened} />
  if (typeof opened === 'number') return <TooMany seconds={opened} />
  await keepForOthers(opened)
  return (
    <>
      <DoneNotice done={done} draftKey={opened?.answering.draftKey} />
      {opened === null && <AnsweringGone token={token} />}
      {opened &&
        (opened.answering.own ? (
          <ThankYou token={token} answering={opened.answering} />
        ) : (
          <AnsweringIntro token={token} answering={opened.answering} />
        ))}
    </>
  )
}
