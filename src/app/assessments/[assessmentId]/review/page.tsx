import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { buttonClass } from '@/components/button'
import { Done } from '@/components/done'
import { PageHeading } from '@/components/page-heading'
import { draftFound } from '../draft-found'
import { submitAction } from './actions'
import { DiscardForm } from './discard-form'
import { ReviewPillar } from './review-pillar'
import { reviewWords } from './review-words'
import { SubmitForm } from './submit-form'

type ReviewPageProps = {
  params: Promise<{ assessmentId: string }>
  searchParams: Promise<{ submitted?: string | string[] }>
}

async function metadata({ params }: Pick<ReviewPageProps, 'params'>): Promise<Metadata> {
  const [{ team }, t] = await Promise.all([draftFound(params), getTranslations('review')])
  return { title: `${t('title')}, ${team.name}` }
}

/** What was answered and what is still open, before it is submitted. */
async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const draft = await draftFound(params)
  const words = await reviewWords(await currentActor(), draft)
  return (
    <>
      {(await searchParams).submitted !== undefined && words.submitted && <Done>{words.submitted}</Done>}
      <PageHeading title={words.title} above={words.above}>
        {words.lead}
      </PageHeading>
      <div className="space-y-10">
        {draft.asked.map((asked) => (
          <ReviewPillar key={asked.id} draft={draft} asked={asked} />
        ))}
        <SubmitForm action={submitAction.bind(null, draft.id)} assessmentId={draft.id} words={words.form} />
        <a href={`/assessments/${draft.id}/answer/culture`} className={buttonClass('quiet')}>
          {words.back}
        </a>
        {draft.round === null && <DiscardForm draft={draft} />}
      </div>
    </>
  )
}

export default shown(ReviewPage)

export const generateMetadata = titled(metadata)
