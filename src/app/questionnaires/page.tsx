import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { listQuestionnaires } from '@/use-cases/questionnaires/list-questionnaires'
import { mayWriteQuestionnaires } from '@/use-cases/questionnaires/may-write-questionnaires'
import { NewQuestionnaireForm } from './new-questionnaire-form'
import { QuestionnaireList } from './questionnaire-list'

export async function generateMetadata() {
  return { title: (await getTranslations('questionnaires'))('title') }
}

export default async function QuestionnairesPage() {
  const actor = await currentActor()
  const [t, all] = await Promise.all([getTranslations('questionnaires'), found(listQuestionnaires(actor))])
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <div className="space-y-12">
        <QuestionnaireList questionnaires={all} />
        {mayWriteQuestionnaires(actor) && <NewQuestionnaireForm questionnaires={all} />}
      </div>
    </div>
  )
}
