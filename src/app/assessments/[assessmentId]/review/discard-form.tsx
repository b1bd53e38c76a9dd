import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import type { Draft } from '@/use-cases/assessments/get-draft'
import { discardAction } from './actions'

/** Deletes the draft, folded away. */
export async function DiscardForm({ draft }: { draft: Draft }) {
  const [t, team] = await Promise.all([getTranslations('review'), getTranslations('team')])
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-12 py-3 text-quiet">{t('discardTitle')}</summary>
      <FieldsForm
        action={discardAction.bind(null, draft.id)}
        fields={[{ id: 'typedName', label: team('typeName', { name: draft.team.name }), hint: t('discardText') }]}
        button={{ kind: 'danger', text: t('discard') }}
      />
    </details>
  )
}
