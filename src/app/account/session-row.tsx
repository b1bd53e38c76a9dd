import { getFormatter, getTranslations } from 'next-intl/server'
import { signOutAction } from '@/app/workspace-actions'
import { Button } from '@/components/button'
import type { OpenSession } from '@/use-cases/account/open-sessions'
import { endOneSessionAction } from './actions'
import { browserName } from './browser-name'

export async function SessionRow({ session }: { session: OpenSession }) {
  const [t, format] = await Promise.all([getTranslations('account'), getFormatter()])
  const date = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })
  const name = browserName(session.userAgent)
  const browser =
    name === null
      ? t('unknownBrowser')
      : name.system === null
        ? name.browser
        : t('browserOn', { browser: name.browser, system: name.system })
  const since = date(session.since)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-2">
      <div className="min-w-0">
        <p className="font-semibold break-words">
          {browser}
          {session.isThis && <span className="ml-2 text-sm font-normal text-accent">{t('thisOne')}</span>}
        </p>
        <p className="text-sm text-quiet">{t('used', { since, lastUsed: date(session.lastUsed) })}</p>
      </div>
      <form action={session.isThis ? signOutAction : endOneSessionAction.bind(null, session.id)}>
        <Button kind="quiet" aria-label={session.isThis ? undefined : t('signOutThere', { browser, since })}>
          {t('signOut')}
        </Button>
      </form>
    </li>
  )
}
