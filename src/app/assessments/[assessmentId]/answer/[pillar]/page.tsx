import type { Metadata } from 'next'
import { PracticeFieldset } from '@/app/answering/practice-fieldset'
import { shown, titled } from '@/app/shown'
import { PageHeading } from '@/components/page-heading'
import { practicesById } from '@/questionnaire/practices-by-id'
import { savePillarAction } from './actions'
import { AnswerForm } from './answer-form'
import { formWords } from './form-words'
import { type AnswerParams, stepFound } from './step-found'

type AnswerPageProps = { params: Promise<AnswerParams> }

async function metadata({ params }: AnswerPageProps): Promise<Metadata> {
  const { team, pillar } = await stepFound(params)
  return { title: `${pillar.text.en.title}, ${team.name}` }
}

/** One pillar of a draft: its practices, each with the five levels to choose from. */
async function AnswerPage({ params }: AnswerPageProps) {
  const step = await stepFound(params)
  const words = await formWords(step)
  const practices = practicesById(step.questionnaire)
  return (
    <>
      <PageHeading title={step.pillar.text.en.title} above={step.team.name}>
        {step.pillar.text.en.summary} {words.intro}
      </PageHeading>
      <AnswerForm
        action={savePillarAction.bind(null, step.id, step.pillar.id)}
        assessmentId={step.id}
        steps={step.steps}
        next={step.next}
        words={words.form}
      >
        {step.practices.map(({ id }) => (
          <PracticeFieldset key={id} practice={practices.get(id)} given={step.answers.get(id)} words={words.practice} />
        ))}
      </AnswerForm>
    </>
  )
}

export default shown(AnswerPage)

export const generateMetadata = titled(metadata)
