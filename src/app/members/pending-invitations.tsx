import { getFormatter, getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import type { Invitation } from '@/use-cases/invitations/list-invitations'
import { withdrawInvitationAction } from './actions'

/** The invitations that nobody has accepted yet. */
export async function PendingInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const [t, format, roles] = await Promise.all([getTranslations('members'), getFormatter(), getTranslations('roles')])
  return (
    <section aria-labelledby="pending" className="space-y-3">
      <h2 id="pending" className="text-lg font-bold">
        {t('pendingTitle')}
      </h2>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {invitations.map(({ id, email, role, expiresAt, expired }) => {
          const values = { role: roles(role as 'lead'), date: format.dateTime(expiresAt, { dateStyle: 'medium' }) }
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2">
              <p className="min-w-0">
                <span className="block font-semibold break-all">{email}</span>
                <span className="text-sm text-quiet">{t(expired ? 'expired' : 'until', values)}</span>
              </p>
              <form action={withdrawInvitationAction.bind(null, id)}>
                <Button kind="quiet" aria-label={t('withdrawLabel', { email })}>
                  {t('withdraw')}
                </Button>
              </form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
