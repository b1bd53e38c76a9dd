import { getFormatter, getTranslations } from 'next-intl/server'
import { FieldsForm, type FormField } from '@/app/fields-form'
import { buttonClass } from '@/components/button'
import { Notice } from '@/components/notice'
import type { AccountOverview } from '@/use-cases/account/get-account'
import { AccountSection } from './account-section'
import { deleteAccountAction } from './actions'

/** What is stored about the person: to keep, and to delete. */
export async function AccountData({ account: { email, hasPassword, soleAdminOf } }: { account: AccountOverview }) {
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()])
  const password: FormField = {
    id: 'deletePassword',
    name: 'password',
    label: t('deletePassword'),
    type: 'password',
    autoComplete: 'current-password',
  }
  return (
    <>
      <AccountSection title={t('data')}>
        <p className="text-quiet">{t('dataText')}</p>
        <a href="/account/export" className={buttonClass('secondary')} download>
          {t('export')}
        </a>
      </AccountSection>
      <AccountSection title={t('delete')}>
        <p className="text-quiet">{t('deleteText')}</p>
        <p>
          <a href="/workspaces/leave" className="inline-flex min-h-10 items-center text-accent underline">
            {t('leaveInstead')}
          </a>
        </p>
        {soleAdminOf.length > 0 ? (
          <Notice tone="caution">{t('soleAdmin', { workspaces: format.list(soleAdminOf) })}</Notice>
        ) : (
          <FieldsForm
            action={deleteAccountAction}
            fields={[{ id: 'typedEmail', label: t('typeEmail', { email }) }, ...(hasPassword ? [password] : [])]}
            button={{ kind: 'danger', text: t('deleteSubmit') }}
          />
        )}
      </AccountSection>
    </>
  )
}
