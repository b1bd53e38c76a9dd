'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentVisitor } from '@/auth/current-visitor'
import { fieldErrors } from '@/errors/field-errors'
import { setUp } from '@/use-cases/set-up/set-up'
import { setUpSchema } from '@/use-cases/set-up/set-up-schema'
import { signIn } from '@/use-cases/sign-in/sign-in'

export async function setUpAction(_: FormState, form: FormData): Promise<FormState> {
  const visitor = await currentVisitor()
  const parsed = setUpSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await setUp(visitor, parsed.data).catch((error) => refused(error, form))
  if (error) return error
  // It is set up, whatever comes of this: who had too many tries before signs in later.
  const isIn = await signIn(visitor, parsed.data.email, parsed.data.password).catch(() => null)
  redirect(isIn ? '/' : '/sign-in')
}
