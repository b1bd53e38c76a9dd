import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Done } from '@/components/done'
import { PageHeading } from '@/components/page-heading'
import { getQuestionnaireVersions } from '@/use-cases/questionnaires/get-questionnaire-versions'
import { mayWriteQuestionnaires } from '@/use-cases/questionnaires/may-write-questionnaires'
import { DraftCard } from './draft-card'
import { VersionList } from './version-list'

type Props = { params: Promise<{ questionnaireId: string }>; searchParams: Promise<{ done?: string | string[] }> }

async function metadata({ params }: Props) {
  const { title } = await found(getQuestionnaireVersions(await currentActor(), (await params).questionnaireId))
  return { title }
}

async function QuestionnairePage({ params, searchParams }: Props) {
  const actor = await currentActor()
  const questionnaire = await found(getQuestionnaireVersions(actor, (await params).questionnaireId))
  const [t, { done }] = await Promise.all([getTranslations('questionnaires'), searchParams])
  const { title, isBuiltIn, versions } = questionnaire
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        above={
          <a href="/questionnaires" className="underline underline-offset-4">
            {t('back')}
          </a>
        }
        title={title || t('untitled')}
      >
        {isBuiltIn && <p>{t('builtIn')}</p>}
      </PageHeading>
      {versions.some(({ version }) => String(version) === done) && (
        <Done>{t('publishedDone', { version: String(done) })}</Done>
      )}
      <div className="space-y-12">
        {!isBuiltIn && mayWriteQuestionnaires(actor) && <DraftCard questionnaire={questionnaire} />}
        <VersionList versions={versions} />
      </div>
    </div>
  )
}

export default shown(QuestionnairePage)

export const generateMetadata = titled(metadata)
