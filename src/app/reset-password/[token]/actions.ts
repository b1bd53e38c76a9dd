'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/app/form-state'
import { currentVisitor } from '@/auth/current-visitor'
import { resetPassword } from '@/use-cases/password-reset/reset-password'

export async function resetPasswordAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  const visitor = await currentVisitor()
  const password = String(form.get('password') ?? '')
  const error = await resetPassword(visitor, token, password).catch((error) => refused(error, form))
  if (error) return error
  redirect('/sign-in?done=reset')
}
