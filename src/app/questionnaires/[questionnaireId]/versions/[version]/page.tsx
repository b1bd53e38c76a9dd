import { getTranslations } from 'next-intl/server'
import { answerWords } from '@/app/answering/answer-words'
import { AskedPillarSection } from '@/app/check/asked-pillar-section'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { PageHeading } from '@/components/page-heading'
import { askedPractices } from '@/questionnaire/asked-practices'
import { getQuestionnaireToRead } from '@/use-cases/questionnaires/get-questionnaire-to-read'
import { Changes } from '../../changes'
import { FileLinks } from '../../file-links'

type Props = { params: Promise<{ questionnaireId: string; version: string }> }

const read = async ({ params }: Props) => {
  const { questionnaireId, version } = await params
  return found(getQuestionnaireToRead(await currentActor(), questionnaireId, version))
}

async function metadata(props: Props) {
  return { title: (await read(props)).questionnaire.title }
}

async function VersionPage(props: Props) {
  const { questionnaire, isDraft, comparedWith, changes } = await read(props)
  const asked = askedPractices(questionnaire, 'full')
  const [t, words] = await Promise.all([getTranslations('questionnaires'), answerWords({ asked, questionnaire })])
  const version = questionnaire.version
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        above={t(isDraft ? 'versionDraft' : 'version', { version })}
        title={questionnaire.title || t('untitled')}
      >
        <p>{t('preview')}</p>
      </PageHeading>
      <div className="space-y-12">
        <FileLinks id={questionnaire.id} version={isDraft ? 'draft' : version} />
        {comparedWith && <Changes before={comparedWith} changes={changes} />}
        {questionnaire.pillars.map((pillar) => (
          <AskedPillarSection
            key={pillar.id}
            pillar={pillar}
            mark={words.bar.marks[pillar.id]}
            words={words.practice}
          />
        ))}
      </div>
    </div>
  )
}

export default shown(VersionPage)

export const generateMetadata = titled(metadata)
