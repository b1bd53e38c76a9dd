'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/app/form-state'
import { currentVisitor } from '@/auth/current-visitor'
import { enterCode } from '@/use-cases/sign-in/enter-code'
import { returnAddress } from '../return-address'

export async function enterCodeAction(next: string, _: FormState, form: FormData): Promise<FormState> {
  const visitor = await currentVisitor()
  const code = String(form.get('code') ?? '')
  const error = await enterCode(visitor, code).catch((error) => refused(error, form))
  if (error) return error
  redirect(returnAddress(next))
}
