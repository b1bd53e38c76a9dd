import { getTranslations } from 'next-intl/server'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { PERSON_NAME_LIMIT } from '@/use-cases/account/person-name'
import { joinAction } from './actions'

/** For an address without account. */
export async function JoinForm({ token, email }: { token: string; email: string }) {
  const t = await getTranslations('invitation')
  const fields: FormField[] = [
    { id: 'email', label: t('email'), type: 'email', autoComplete: 'username', defaultValue: email, readOnly: true },
    { id: 'name', label: t('name'), autoComplete: 'name', maxLength: PERSON_NAME_LIMIT },
    { id: 'password', label: t('password'), hint: t('passwordHint'), type: 'password', autoComplete: 'new-password' },
  ]
  return (
    <FieldsForm action={joinAction.bind(null, token)} fields={fields} button={{ kind: 'primary', text: t('join') }} />
  )
}
