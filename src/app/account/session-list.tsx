import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import type { OpenSession } from '@/use-cases/account/open-sessions'
import { AccountSection } from './account-section'
import { endOtherSessionsAction } from './actions'
import { SessionRow } from './session-row'

/** Where the person is signed in, with a way out of each. */
export async function SessionList({ sessions }: { sessions: readonly OpenSession[] }) {
  const t = await getTranslations('account')
  return (
    <AccountSection title={t('sessions')}>
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={endOtherSessionsAction}>
          <Button kind="secondary">{t('signOutOthers')}</Button>
        </form>
      )}
    </AccountSection>
  )
}
