'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { makeReportLink } from '@/use-cases/report-links/make-report-link'
import { reportLinkSchema } from '@/use-cases/report-links/report-link-schema'
import { revokeReportLink } from '@/use-cases/report-links/revoke-report-link'
import { linkOf, type SharedKind } from './link-of'

const pageOf = (kind: SharedKind, id: string) => (kind === 'round' ? '/dashboard' : `/assessments/${id}`)

export async function makeReportLinkAction(
  kind: SharedKind,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor()
  const parsed = reportLinkSchema.safeParse({ days: form.get('days') })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const made = await makeReportLink(actor, linkOf(kind, id), parsed.data).catch((error) => refused(error, form))
  if (typeof made !== 'string') return made
  revalidatePath(pageOf(kind, id))
  return { errors: {}, values: {}, done: (await getTranslations('reportLink'))('made') }
}

export async function revokeReportLinkAction(
  kind: SharedKind,
  id: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor()
  const linkId = String(form.get('linkId') ?? '')
  const error = await revokeReportLink(actor, linkOf(kind, id), linkId).catch((error) => refused(error, form))
  if (error) return error
  revalidatePath(pageOf(kind, id))
  return { errors: {}, values: {}, done: (await getTranslations('reportLink'))('revoked') }
}
