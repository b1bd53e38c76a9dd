import { getFormatter, getTranslations } from 'next-intl/server'
import type { ListedQuestionnaire } from '@/use-cases/questionnaires/listed-questionnaires'
import { questionnaireHref } from './questionnaire-href'

/** The questionnaires, each with its latest version and its draft. */
export async function QuestionnaireList({ questionnaires }: { questionnaires: readonly ListedQuestionnaire[] }) {
  const [t, format] = await Promise.all([getTranslations('questionnaires'), getFormatter()])
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {questionnaires.map(({ id, title, isBuiltIn, versions: [latest], draft }) => (
        <li key={id} className="space-y-1 px-5 py-4">
          <a
            href={questionnaireHref(id)}
            className="inline-flex min-h-10 items-center font-semibold break-words text-accent underline underline-offset-4"
          >
            {title || t('untitled')}
          </a>
          <p className="text-sm text-quiet">
            {latest ? t('latest', { version: latest.version, practices: latest.practices }) : t('neverPublished')}
          </p>
          {isBuiltIn && <p className="text-sm text-quiet">{t('builtIn')}</p>}
          {draft && (
            <p className="text-sm text-quiet">
              {t('draftOf', {
                version: draft.version,
                moment: format.dateTime(draft.savedAt, { dateStyle: 'medium' }),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
