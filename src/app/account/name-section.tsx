import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { PERSON_NAME_LIMIT } from '@/use-cases/account/person-name'
import { AccountSection } from './account-section'
import { changeNameAction } from './actions'

export async function NameSection({ name }: { name: string }) {
  const t = await getTranslations('account')
  return (
    <AccountSection title={t('name')}>
      <FieldsForm
        action={changeNameAction}
        fields={[
          { id: 'name', label: t('name'), defaultValue: name, autoComplete: 'name', maxLength: PERSON_NAME_LIMIT },
        ]}
        button={{ kind: 'secondary', text: t('nameSubmit') }}
      />
    </AccountSection>
  )
}
