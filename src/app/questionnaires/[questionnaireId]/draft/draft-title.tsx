import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { TEXT_LIMITS } from '@/questionnaire/text-limits'
import type { DraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { saveTitleAction } from './actions'

/** What the questionnaire is called. */
export async function DraftTitle({ draft: { questionnaireId, document, edits } }: { draft: DraftQuestionnaire }) {
  const t = await getTranslations('questionnaires')
  return (
    <FieldsForm
      action={saveTitleAction.bind(null, questionnaireId)}
      fields={[
        {
          id: 'title',
          label: t('newName'),
          maxLength: TEXT_LIMITS.questionnaireTitle,
          defaultValue: document.title,
        },
      ]}
      button={{ kind: 'secondary', text: t('saveName') }}
    >
      <input type="hidden" name="edits" value={edits} />
    </FieldsForm>
  )
}
