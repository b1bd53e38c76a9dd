import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentSession } from '@/auth/current-session'
import { requireSetUp } from '@/auth/require-set-up'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { AcceptForm } from './accept-form'
import { InvitationGone } from './invitation-gone'
import { JoinForm } from './join-form'
import { openedInvitation } from './opened-invitation'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invitation'))('page') }
}

const AS = { admin: 'asAdmin', coach: 'asCoach', lead: 'asLead' } as const

/** Where an invitation is accepted: with the account that its address has, or with a new one. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  await requireSetUp()
  const { token } = await params
  const [t, problems] = await Promise.all([getTranslations('invitation'), getTranslations('problems')])
  const opened = await openedInvitation(token)
  if (opened === null) return <InvitationGone />
  if ('retryAfter' in opened) {
    const minutes = Math.ceil(opened.retryAfter / 60)
    return <PageHeading title={t('tooManyTitle')}>{problems('tooMany', { minutes })}</PageHeading>
  }
  const person = (await currentSession())?.person ?? null
  return (
    <div className="mx-auto max-w-md">
      <PageHeading title={t('title', { workspace: opened.workspaceName })}>
        {t(AS[opened.role as keyof typeof AS])}
      </PageHeading>
      <Card className="space-y-4">
        {person === null && !opened.hasAccount ? (
          <JoinForm token={token} email={opened.email} />
        ) : (
          <AcceptForm token={token} email={opened.email} person={person} />
        )}
      </Card>
    </div>
  )
}
