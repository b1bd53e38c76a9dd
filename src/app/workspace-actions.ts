'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { currentPerson } from '@/auth/current-person'
import { signOut } from '@/use-cases/sign-in/sign-out'
import { switchWorkspace } from '@/use-cases/workspaces/switch-workspace'
import { found } from './found'

export async function switchWorkspaceAction(form: FormData): Promise<void> {
  const person = await currentPerson()
  await found(switchWorkspace(person, String(form.get('workspaceId') ?? '')))
  // The header stays from page to page, and shows the workspace.
  revalidatePath('/', 'layout')
  redirect('/')
}

export async function signOutAction(): Promise<void> {
  const person = await currentPerson()
  await signOut(person)
  redirect('/sign-in')
}
