import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { getDraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { PracticeSection } from './practice-section'
import { practiceToWrite } from './practice-to-write'

type Props = {
  params: Promise<{ questionnaireId: string; practiceId: string }>
  searchParams: Promise<{ pillar?: string | string[] }>
}

async function read({ params, searchParams }: Props) {
  const [{ questionnaireId, practiceId }, { pillar }] = await Promise.all([params, searchParams])
  const draft = await found(getDraftQuestionnaire(await currentActor(), questionnaireId))
  return practiceToWrite(draft, decodeURIComponent(practiceId), pillar)
}

async function metadata(props: Props) {
  const [{ practice }, t] = await Promise.all([read(props), getTranslations('questionnaires')])
  return { title: practice.title || t('newPractice') }
}

async function PracticePage(props: Props) {
  const [written, t] = await Promise.all([read(props), getTranslations('questionnaires')])
  const { practice, isNew, draft } = written
  const above = t('editTitle', { title: draft.document.title || t('untitled'), version: draft.version })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading above={above} title={isNew ? t('newPractice') : practice.title || practice.id} />
      <PracticeSection written={written} />
    </div>
  )
}

export default shown(PracticePage)

export const generateMetadata = titled(metadata)
