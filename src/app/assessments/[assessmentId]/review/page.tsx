import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { shown, titled } from '@/app/shown'
import { buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import { draftFound } from '../draft-found'
import { discardAction, submitAction } from './actions'
import { ReviewPillar } from './review-pillar'
import { reviewWords } from './review-words'
import { SubmitForm } from './submit-form'

type ReviewPageProps = { params: Promise<{ assessmentId: string }> }

async function metadata({ params }: ReviewPageProps): Promise<Metadata> {
  const [{ team }, t] = await Promise.all([draftFound(params), getTranslations('review')])
  return { title: `${t('title')}, ${team.name}` }
}

/** What was answered and what is still open, before it is submitted. */
async function ReviewPage({ params }: ReviewPageProps) {
  const draft = await draftFound(params)
  const words = await reviewWords(draft)
  return (
    <>
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
        <details className="border-t border-line pt-4">
          <summary className="min-h-12 py-3 text-quiet">{words.discardTitle}</summary>
          <FieldsForm
            action={discardAction.bind(null, draft.id)}
            fields={[{ id: 'typedName', label: words.typeName, hint: words.discardText }]}
            button={{ kind: 'danger', text: words.discard }}
          />
        </details>
      </div>
    </>
  )
}

export default shown(ReviewPage)

export const generateMetadata = titled(metadata)
