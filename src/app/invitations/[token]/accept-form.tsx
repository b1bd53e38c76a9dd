import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { signOutAction } from '@/app/workspace-actions'
import type { Person } from '@/auth/actor'
import { Button, buttonClass } from '@/components/button'
import { acceptInvitationAction } from './actions'

type AcceptFormProps = { token: string; email: string; person: Person | null }

/** For an address that has an account, whose owner must be signed in with it. */
export async function AcceptForm({ token, email, person }: AcceptFormProps) {
  const t = await getTranslations('invitation')
  if (person === null) {
    return (
      <>
        <p className="break-words">{t('hasAccount', { email })}</p>
        <a href={`/sign-in?next=${encodeURIComponent(`/invitations/${token}`)}`} className={buttonClass()}>
          {t('signIn')}
        </a>
      </>
    )
  }
  if (person.email !== email) {
    return (
      <>
        <p className="break-words">{t('otherAddress', { invited: email, own: person.email })}</p>
        <form action={signOutAction}>
          <Button kind="secondary">{t('signOut')}</Button>
        </form>
      </>
    )
  }
  return (
    <FieldsForm
      action={acceptInvitationAction.bind(null, token)}
      fields={[]}
      button={{ kind: 'primary', text: t('accept') }}
    />
  )
}
