'use server'

import { z } from 'zod'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { redirectAnew } from '@/app/redirect-anew'
import { currentActor } from '@/auth/current-actor'
import { currentPerson } from '@/auth/current-person'
import { fieldErrors } from '@/errors/field-errors'
import { leaveWorkspace } from '@/use-cases/members/leave-workspace'
import { createWorkspace } from '@/use-cases/workspaces/create-workspace'
import { workspaceNameSchema } from '@/use-cases/workspaces/workspace-name'

const createSchema = z.object({ name: workspaceNameSchema })

export async function createWorkspaceAction(_: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson()
  const parsed = createSchema.safeParse({ name: form.get('name') })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const created = await createWorkspace(person, parsed.data).catch((error) => refused(error, form))
  if (typeof created !== 'string') return created
  redirectAnew('/')
}

export async function leaveWorkspaceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await leaveWorkspace(actor, String(form.get('typedName') ?? '')).catch((error) => refused(error, form))
  if (error) return error
  redirectAnew('/')
}
