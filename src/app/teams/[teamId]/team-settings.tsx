import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { deleteTeamAction, renameTeamAction } from './actions'

/** Rename and delete, folded away. */
export async function TeamSettings({ team }: { team: { id: string; name: string } }) {
  const t = await getTranslations('team')
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-12 py-3 text-quiet">{t('settings')}</summary>
      <div className="grid grid-cols-1 gap-8 pt-2 sm:grid-cols-2">
        <FieldsForm
          action={renameTeamAction.bind(null, team.id)}
          fields={[{ id: 'name', label: t('nameLabel'), defaultValue: team.name }]}
          button={{ kind: 'secondary', text: t('rename') }}
        />
        <FieldsForm
          action={deleteTeamAction.bind(null, team.id)}
          fields={[{ id: 'typedName', label: t('typeName', { name: team.name }), hint: t('deleteText') }]}
          button={{ kind: 'danger', text: t('delete') }}
        />
      </div>
    </details>
  )
}
