import { getTranslations } from 'next-intl/server'
import type { Person } from '@/auth/actor'
import type { CurrentWorkspaces } from '@/auth/current-workspaces'
import { signOutAction, switchWorkspaceAction } from './workspace-actions'

type WorkspaceMenuProps = { person: Person; workspaces: CurrentWorkspaces }

const ROW = 'flex min-h-10 w-full cursor-pointer items-center px-4 text-left hover:bg-sunken hover:text-accent'

/** Who is signed in, the workspaces that are open to them, and the ways to what only concerns these. Needs no script. */
export async function WorkspaceMenu({ person, workspaces: { current, all } }: WorkspaceMenuProps) {
  const t = await getTranslations('site')
  const links = [
    ...(current?.role === 'admin'
      ? [
          { href: '/members', text: t('members') },
          { href: '/settings', text: t('settings') },
          { href: '/webhooks', text: t('webhooks') },
          { href: '/audit', text: t('audit') },
          { href: '/system', text: t('system') },
        ]
      : []),
    ...(current ? [{ href: '/questionnaires', text: t('questionnaires') }] : []),
    { href: '/account', text: t('account') },
    ...(current ? [{ href: '/tokens', text: t('tokens') }] : []),
    ...(all.some(({ role }) => role === 'admin') ? [{ href: '/workspaces/new', text: t('newWorkspace') }] : []),
  ]
  return (
    <details className="relative ml-auto text-[0.95rem]">
      <summary className="flex min-h-10 cursor-pointer items-center gap-1 text-quiet hover:text-accent">
        <span className="sr-only">{t('you')}:</span>
        <span className="max-w-40 truncate sm:max-w-64">{current?.workspaceName ?? person.name}</span>
        <svg viewBox="0 0 12 12" className="size-3 fill-none stroke-current" strokeWidth="1.5" aria-hidden="true">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </summary>
      <div className="absolute right-0 z-10 w-72 max-w-[90vw] space-y-2 rounded-xl border border-line bg-surface py-3 shadow-lg">
        <p className="px-4 text-sm break-words text-quiet">
          {person.name} · {person.email}
        </p>
        {all.length > 1 && (
          <form action={switchWorkspaceAction} aria-label={t('switchWorkspace')}>
            {all.map(({ workspaceId, workspaceName }) => (
              <button
                key={workspaceId}
                type="submit"
                name="workspaceId"
                value={workspaceId}
                aria-current={workspaceId === current?.workspaceId ? 'true' : undefined}
                className={`${ROW} aria-[current]:font-bold`}
              >
                <span className="truncate">{workspaceName}</span>
              </button>
            ))}
          </form>
        )}
        <ul className="border-t border-line pt-2">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href} className={ROW}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <form action={signOutAction} className="border-t border-line pt-2">
          <button type="submit" className={ROW}>
            {t('signOut')}
          </button>
        </form>
      </div>
    </details>
  )
}
