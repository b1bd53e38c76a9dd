'use server'

import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentVisitor } from '@/auth/current-visitor'
import { fieldErrors } from '@/errors/field-errors'
import { emailSchema } from '@/use-cases/account/email'
import { requestReset } from '@/use-cases/password-reset/request-reset'

const requestSchema = z.object({ email: emailSchema })

export async function requestResetAction(_: FormState, form: FormData): Promise<FormState> {
  const visitor = await currentVisitor()
  const parsed = requestSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const rest = await requestReset(visitor, parsed.data.email).catch((error) => refused(error, form))
  if (typeof rest !== 'function') return rest
  after(rest)
  return { errors: {}, values: {}, done: (await getTranslations('forgotPassword'))('sent') }
}
