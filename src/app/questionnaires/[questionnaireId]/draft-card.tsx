import { getFormatter, getTranslations } from 'next-intl/server'
import { Button, buttonClass } from '@/components/button'
import { Card } from '@/components/card'
import type { ListedQuestionnaire } from '@/use-cases/questionnaires/listed-questionnaires'
import { beginNextVersionAction } from '../actions'
import { questionnaireHref } from '../questionnaire-href'

/** The way to the draft, or to begin one. */
export async function DraftCard({ questionnaire: { id, versions, draft } }: { questionnaire: ListedQuestionnaire }) {
  const [t, format] = await Promise.all([getTranslations('questionnaires'), getFormatter()])
  if (draft) {
    const moment = format.dateTime(draft.savedAt, { dateStyle: 'medium', timeStyle: 'short' })
    return (
      <Card className="space-y-4">
        <p>{t('draftOf', { version: draft.version, moment })}</p>
        <a href={questionnaireHref(id, 'draft')} className={buttonClass('primary')}>
          {t('edit')}
        </a>
      </Card>
    )
  }
  return (
    <Card className="space-y-4">
      <p className="text-quiet">{t('nextText')}</p>
      <form action={beginNextVersionAction.bind(null, id)}>
        <Button>{t('next', { version: (versions[0]?.version ?? 0) + 1 })}</Button>
      </form>
    </Card>
  )
}
