'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { found } from '@/app/found'
import { redirectAnew } from '@/app/redirect-anew'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { changeRole } from '@/use-cases/members/change-role'
import { changeTeams } from '@/use-cases/members/change-teams'
import { getMember } from '@/use-cases/members/get-member'
import { makeResetLink } from '@/use-cases/members/make-reset-link'
import { removeMember } from '@/use-cases/members/remove-member'
import { restoreMember } from '@/use-cases/members/restore-member'
import { roleSchema } from '@/use-cases/members/role-schema'
import { suspendMember } from '@/use-cases/members/suspend-member'
import { tickedTeams } from '../ticked-teams'

const changeRoleSchema = z.object({ role: roleSchema })

export async function changeRoleAction(membershipId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = changeRoleSchema.safeParse({ role: form.get('role') })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const { isActor } = await found(getMember(actor, membershipId))
  const error = await changeRole(actor, membershipId, parsed.data.role).catch((error) => refused(error, form))
  if (error) return error
  // Who has given up being an admin sees this page no more.
  if (isActor) redirectAnew('/')
  return done('roleChanged')
}

export async function changeTeamsAction(membershipId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await changeTeams(actor, membershipId, tickedTeams(form)).catch((error) => refused(error, form))
  return error ?? done('teamsChanged')
}

export async function suspendMemberAction(membershipId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const { isActor } = await found(getMember(actor, membershipId))
  const error = await suspendMember(actor, membershipId).catch((error) => refused(error, form))
  if (error) return error
  if (isActor) redirectAnew('/')
  return done('isSuspended')
}

export async function restoreMemberAction(membershipId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await restoreMember(actor, membershipId).catch((error) => refused(error, form))
  return error ?? done('isRestored')
}

export async function makeResetLinkAction(membershipId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const link = await makeResetLink(actor, membershipId).catch((error) => refused(error, form))
  if (typeof link !== 'string') return link
  return { ...(await done('resetMade')), link }
}

export async function removeMemberAction(membershipId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const { isActor } = await found(getMember(actor, membershipId))
  const typedName = String(form.get('typedName') ?? '')
  const error = await removeMember(actor, membershipId, typedName).catch((error) => refused(error, form))
  if (error) return error
  redirectAnew(isActor ? '/' : '/members')
}

type Done = 'roleChanged' | 'teamsChanged' | 'isSuspended' | 'isRestored' | 'resetMade'

async function done(what: Done): Promise<FormState> {
  revalidatePath('/members', 'layout')
  return { errors: {}, values: {}, done: (await getTranslations('member'))(what) }
}
