import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Card } from '@/components/card'
import type { DraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { discardDraftAction, publishAction } from '../../actions'

/** Publishing the draft, once nothing is missing, and discarding it. */
export async function DraftEnd({ draft }: { draft: DraftQuestionnaire }) {
  const t = await getTranslations('questionnaires')
  const { questionnaireId: id, version, edits, document, unfinished } = draft
  return (
    <div className="space-y-8">
      {unfinished.length === 0 && (
        <Card className="space-y-4">
          <h2 className="text-xl font-bold">{t('publish', { version })}</h2>
          <p className="max-w-[70ch] text-quiet">{t('publishText')}</p>
          <FieldsForm
            action={publishAction.bind(null, id)}
            fields={[{ id: 'confirmed', type: 'checkbox', label: t('publishConfirm') }]}
            button={{ kind: 'primary', text: t('publish', { version }) }}
          >
            <input type="hidden" name="edits" value={edits} />
          </FieldsForm>
        </Card>
      )}
      <FieldsForm
        action={discardDraftAction.bind(null, id)}
        fields={[{ id: 'typedName', label: t('typeName', { name: document.title || id }), hint: t('discardText') }]}
        button={{ kind: 'danger', text: t('discard') }}
        foldedUnder={t('discard')}
      />
    </div>
  )
}
