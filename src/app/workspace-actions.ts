'use server'

import { redirect } from 'next/navigation'
import { currentPerson } from '@/auth/current-person'
import { signOut } from '@/use-cases/sign-in/sign-out'
import { switchWorkspace } from '@/use-cases/workspaces/switch-workspace'
import { found } from './found'
import { redirectAnew } from './redirect-anew'

export async function switchWorkspaceAction(form: FormData): Promise<void> {
  const person = await currentPerson()
  await found(switchWorkspace(person, String(form.get('workspaceId') ?? '')))
  redirectAnew('/')
}

export async function signOutAction(): Promise<void> {
  const person = await currentPerson()
  await signOut(person)
  redirect('/sign-in')
}
