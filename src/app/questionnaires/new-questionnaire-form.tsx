import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Card } from '@/components/card'
import { TEXT_LIMITS } from '@/questionnaire/text-limits'
import type { ListedQuestionnaire } from '@/use-cases/questionnaires/listed-questionnaires'
import { versionName } from '@/use-cases/questionnaires/questionnaire-choice'
import { createQuestionnaireAction } from './actions'

/** Begins a questionnaire of one's own. */
export async function NewQuestionnaireForm({ questionnaires }: { questionnaires: readonly ListedQuestionnaire[] }) {
  const t = await getTranslations('questionnaires')
  const published = questionnaires.flatMap(({ versions }) => versions)
  return (
    <section aria-labelledby="new" className="space-y-4">
      <h2 id="new" className="text-xl font-bold">
        {t('newTitle')}
      </h2>
      <p className="max-w-[70ch] text-quiet">{t('newText')}</p>
      <Card>
        <FieldsForm
          action={createQuestionnaireAction}
          fields={[
            { id: 'title', label: t('newName'), maxLength: TEXT_LIMITS.questionnaireTitle },
            {
              id: 'copyOf',
              label: t('newFrom'),
              options: [
                ...published.map((version) => ({
                  value: versionName(version),
                  text: t('copy', { title: version.title, version: version.version }),
                })),
                { value: '', text: t('empty') },
              ],
            },
          ]}
          button={{ kind: 'primary', text: t('create') }}
        />
      </Card>
    </section>
  )
}
