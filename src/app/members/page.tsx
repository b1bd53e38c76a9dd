import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { currentWorkspaces } from '@/auth/current-workspaces'
import { PageHeading } from '@/components/page-heading'
import { listInvitations } from '@/use-cases/invitations/list-invitations'
import { listMembers } from '@/use-cases/members/list-members'
import { listTeamNames } from '@/use-cases/teams/list-team-names'
import { InviteForm } from './invite-form'
import { MemberTable } from './member-table'
import { PendingInvitations } from './pending-invitations'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('title') }
}

async function MembersPage() {
  const actor = await currentActor()
  const [members, invitations, teams] = await found(
    Promise.all([listMembers(actor), listInvitations(actor), listTeamNames(actor)]),
  )
  const [t, { current }] = await Promise.all([getTranslations('members'), currentWorkspaces()])
  return (
    <>
      <PageHeading title={t('title')}>{t('lead', { workspace: current?.workspaceName ?? '' })}</PageHeading>
      <div className="space-y-12">
        <MemberTable members={members} />
        {invitations.length > 0 && <PendingInvitations invitations={invitations} />}
        <InviteForm teams={teams} />
      </div>
    </>
  )
}

export default shown(MembersPage)
