import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { Part } from '@/app/part'
import { removeRoundAction } from './actions'

type DeletePartProps = { round: { id: string; name: string }; isPlanned: boolean }

/** Deletes the round once its name is typed. */
export async function DeletePart({ round, isPlanned }: DeletePartProps) {
  const t = await getTranslations('round')
  return (
    <Part id="delete-part" title={t('deleteTitle')} text={t(isPlanned ? 'deletePlanText' : 'deleteText')}>
      <FieldsForm
        action={removeRoundAction.bind(null, round.id)}
        fields={[{ id: 'typedName', label: t('typeName', { name: round.name }) }]}
        button={{ kind: 'danger', text: t('delete') }}
      />
    </Part>
  )
}
