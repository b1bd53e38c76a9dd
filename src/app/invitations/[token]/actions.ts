'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { redirectAnew } from '@/app/redirect-anew'
import { currentPerson } from '@/auth/current-person'
import { currentVisitor } from '@/auth/current-visitor'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { acceptInvitation } from '@/use-cases/invitations/accept-invitation'
import { joinByInvitation } from '@/use-cases/invitations/join-by-invitation'
import { joinSchema } from '@/use-cases/invitations/join-schema'
import { signIn } from '@/use-cases/sign-in/sign-in'

export async function acceptInvitationAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson()
  const visitor = await currentVisitor()
  const error = await acceptInvitation(visitor, person, token).catch((error) => refusedOrGone(error, form, token))
  if (error) return error
  redirectAnew('/')
}

export async function joinAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const visitor = await currentVisitor()
  const parsed = joinSchema.safeParse({ name: form.get('name'), password: form.get('password') })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const email = await joinByInvitation(visitor, token, parsed.data).catch((error) => refusedOrGone(error, form, token))
  if (typeof email !== 'string') return email
  const isSignedIn = await signIn(visitor, email, parsed.data.password).catch(notNow)
  redirectAnew(isSignedIn ? '/' : '/sign-in')
}

/** The account is there; that others in this network have tried too often keeps nobody from signing in later. */
function notNow(error: unknown): null {
  if (error instanceof AppError && error.code === 'too-many') return null
  throw error
}

/** Of a link that has died meanwhile its page tells. */
async function refusedOrGone(error: unknown, form: FormData, token: string): Promise<FormState> {
  if (error instanceof AppError && error.code === 'not-found') redirect(`/invitations/${encodeURIComponent(token)}`)
  return refused(error, form)
}
