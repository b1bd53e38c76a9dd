import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { currentSession } from '@/auth/current-session'
import { currentWorkspaces } from '@/auth/current-workspaces'
import { Logo } from './logo'
import { PlainHeader } from './plain-header'
import { WorkspaceMenu } from './workspace-menu'

/** Where people answer, or see a report, by a link: they need no account, so nothing is asked or said about one. */
const FOR_ANYBODY = /^\/([ar]\/|anonymity$)/

/** The name, the ways to what is always there, and who is signed in where. */
export async function SiteHeader() {
  const address = (await headers()).get('x-address') ?? ''
  if (FOR_ANYBODY.test(address)) return <PlainHeader />
  const [t, session, workspaces] = await Promise.all([getTranslations('site'), currentSession(), currentWorkspaces()])
  const links = [
    ...(workspaces.current
      ? [
          { href: '/', text: t('teams') },
          { href: '/rounds', text: t('rounds') },
          { href: '/dashboard', text: t('dashboard') },
        ]
      : []),
    { href: '/scoring', text: t('scoring') },
  ]
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto flex max-w-[70rem] flex-wrap items-center gap-x-8 gap-y-1 px-4 py-2 sm:px-6">
        <a href="/" className="flex min-h-10 items-center gap-2 text-lg font-bold tracking-tight no-underline">
          <Logo />
          {t('name')}
        </a>
        <nav aria-label={t('navigation')} className="order-last w-full sm:order-none sm:w-auto sm:flex-1">
          <ul className="flex gap-5 text-[0.95rem]">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-10 items-center text-quiet hover:text-accent">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {session && <WorkspaceMenu person={session.person} workspaces={workspaces} />}
      </div>
    </header>
  )
}
