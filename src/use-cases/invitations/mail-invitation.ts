import 'server-only'
import type { Actor } from '@/auth/actor'
import { findPerson } from '@/database/people'
import { findWorkspace } from '@/database/workspaces'
import { mailText } from '@/mail/mail-text'
import { sendMail } from '@/mail/send-mail'
import { INVITATION_DAYS } from './invitation-token'

export type Mailed = Awaited<ReturnType<typeof sendMail>>

/** Sends an invitation's link, and says whether that worked. */
export async function mailInvitation({ workspaceId, userId }: Actor, email: string, link: string): Promise<Mailed> {
  const workspace = (await findWorkspace(workspaceId))?.name ?? ''
  const invitedBy = (userId && (await findPerson(userId))?.name) || workspace
  return sendMail({ to: email, ...mailText('invitation', { invitedBy, workspace, link, days: INVITATION_DAYS }) })
}
