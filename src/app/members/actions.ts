'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { invitationSchema } from '@/use-cases/invitations/invitation-schema'
import { inviteMember } from '@/use-cases/invitations/invite-member'
import { withdrawInvitation } from '@/use-cases/invitations/withdraw-invitation'
import { tickedTeams } from './ticked-teams'

const MAILED = { sent: 'sent', refused: 'refused', waiting: 'waiting', 'not-set': 'notSet' } as const

export async function inviteMemberAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const typed = { email: form.get('email'), role: form.get('role'), teamIds: tickedTeams(form) }
  const parsed = invitationSchema.safeParse(typed)
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const invited = await inviteMember(actor, parsed.data).catch((error) => refused(error, form))
  if ('errors' in invited) return invited
  revalidatePath('/members')
  const t = await getTranslations('members')
  return { errors: {}, values: {}, done: t(MAILED[invited.mailed]), link: invited.link }
}

export async function withdrawInvitationAction(invitationId: string): Promise<void> {
  const actor = await currentActor()
  await found(withdrawInvitation(actor, invitationId))
  redirect('/members')
}
