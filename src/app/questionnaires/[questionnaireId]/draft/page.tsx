import { getFormatter, getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown, titled } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Done } from '@/components/done'
import { PageHeading } from '@/components/page-heading'
import { getDraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { questionnaireHref } from '../../questionnaire-href'
import { Changes } from '../changes'
import { TrendsAhead } from '../trends-ahead'
import { DraftEnd } from './draft-end'
import { DraftPractices } from './draft-practices'
import { DraftTitle } from './draft-title'
import { DraftWays } from './draft-ways'
import { StillMissing } from './still-missing'

type Props = { params: Promise<{ questionnaireId: string }>; searchParams: Promise<{ done?: string | string[] }> }

async function metadata({ params }: Props) {
  const { questionnaire } = await found(getDraftQuestionnaire(await currentActor(), (await params).questionnaireId))
  const t = await getTranslations('questionnaires')
  return { title: t('editTitle', { title: questionnaire.title || t('untitled'), version: questionnaire.version }) }
}

async function DraftPage({ params, searchParams }: Props) {
  const draft = await found(getDraftQuestionnaire(await currentActor(), (await params).questionnaireId))
  const [t, format, { done }] = await Promise.all([getTranslations('questionnaires'), getFormatter(), searchParams])
  const { questionnaire, comparedWith, changes, savedAt } = draft
  const above = (
    <a href={questionnaireHref(questionnaire.id)} className="underline underline-offset-4">
      {t('versions')}
    </a>
  )
  const moment = format.dateTime(savedAt, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeading
        above={above}
        title={t('editTitle', { title: questionnaire.title || t('untitled'), version: draft.version })}
      >
        {t('editLead', { moment })}
      </PageHeading>
      {done === 'saved' && <Done>{t('saved')}</Done>}
      {done === 'removed' && <Done>{t('removed')}</Done>}
      <div className="space-y-12">
        <DraftWays id={questionnaire.id} />
        <DraftTitle draft={draft} />
        <DraftPractices draft={draft} />
        <StillMissing draft={draft} />
        <Changes before={comparedWith} changes={changes} />
        <TrendsAhead questionnaire={questionnaire} changes={changes} />
        <DraftEnd draft={draft} />
      </div>
    </div>
  )
}

export default shown(DraftPage)

export const generateMetadata = titled(metadata)
