import { getTranslations } from 'next-intl/server'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { AccountSection } from './account-section'
import { changePasswordAction } from './actions'

export async function PasswordSection({ hasPassword }: { hasPassword: boolean }) {
  const t = await getTranslations('account')
  const fields: FormField[] = [
    { id: 'presentPassword', label: t('presentPassword'), type: 'password', autoComplete: 'current-password' },
    {
      id: 'newPassword',
      label: t('newPassword'),
      hint: t('newPasswordHint'),
      type: 'password',
      autoComplete: 'new-password',
    },
  ]
  return (
    <AccountSection title={t('password')}>
      <p className="text-quiet">{hasPassword ? t('passwordText') : t('noPassword')}</p>
      {hasPassword && (
        <FieldsForm
          action={changePasswordAction}
          fields={fields}
          button={{ kind: 'secondary', text: t('passwordSubmit') }}
        />
      )}
    </AccountSection>
  )
}
