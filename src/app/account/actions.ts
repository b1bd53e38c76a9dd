'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { found } from '@/app/found'
import { currentPerson } from '@/auth/current-person'
import { endSession } from '@/auth/end-session'
import { renewSession } from '@/auth/renew-session'
import { fieldErrors } from '@/errors/field-errors'
import { changeName } from '@/use-cases/account/change-name'
import { changePassword } from '@/use-cases/account/change-password'
import { deleteAccount } from '@/use-cases/account/delete-account'
import { endOneSession } from '@/use-cases/account/end-one-session'
import { endOtherSessions } from '@/use-cases/account/end-other-sessions'
import { personNameSchema } from '@/use-cases/account/person-name'

const nameSchema = z.object({ name: personNameSchema })
const text = (form: FormData, name: string) => String(form.get(name) ?? '')

export async function changeNameAction(_: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson()
  const parsed = nameSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  await changeName(person, parsed.data.name)
  return { errors: {}, values: {}, done: (await getTranslations('account'))('nameDone') }
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson()
  const [present, wanted] = [text(form, 'presentPassword'), text(form, 'newPassword')]
  const error = await changePassword(person, present, wanted).catch((error) => refused(error, form))
  if (error) return error
  await renewSession()
  return { errors: {}, values: {}, done: (await getTranslations('account'))('passwordDone') }
}

export async function endOneSessionAction(sessionId: string): Promise<void> {
  const person = await currentPerson()
  await found(endOneSession(person, sessionId))
  redirect('/account')
}

export async function endOtherSessionsAction(): Promise<void> {
  const person = await currentPerson()
  await endOtherSessions(person)
  redirect('/account')
}

export async function deleteAccountAction(_: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson()
  const deletion = { typedEmail: text(form, 'typedEmail'), password: text(form, 'password') }
  const error = await deleteAccount(person, deletion).catch((error) => refused(error, form))
  if (error) return error
  await endSession()
  redirect('/sign-in?done=deleted')
}
