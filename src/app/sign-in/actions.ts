'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentVisitor } from '@/auth/current-visitor'
import { requireSetUp } from '@/auth/require-set-up'
import { fieldErrors } from '@/errors/field-errors'
import { emailSchema } from '@/use-cases/account/email'
import { signIn } from '@/use-cases/sign-in/sign-in'
import { returnAddress } from './return-address'

const signInSchema = z.object({ email: emailSchema, password: z.string('text').max(512, 'signIn') })

export async function signInAction(next: string, _: FormState, form: FormData): Promise<FormState> {
  const visitor = await currentVisitor()
  await requireSetUp()
  const parsed = signInSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const step = await signIn(visitor, parsed.data.email, parsed.data.password).catch((error) => refused(error, form))
  if (typeof step !== 'string') return step
  const address = returnAddress(next)
  redirect(step === 'done' ? address : `/sign-in/second-factor?next=${encodeURIComponent(address)}`)
}
