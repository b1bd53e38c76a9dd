'use server'

import { revalidatePath } from 'next/cache'
import { refused, refusedFields } from '@/app/form-state'
import type { ImportState } from '@/app/import-state'
import { sentTable } from '@/app/sent-table'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { importAssessments } from '@/use-cases/imports/import-assessments'
import { pastReport } from './past-report'
import { pastVersion } from './past-version'

export async function importAssessmentsAction(_: ImportState, form: FormData): Promise<ImportState> {
  const actor = await currentActor()
  const source = await sentTable(form)
  if (source === null) return refusedFields([{ field: 'csv', problem: 'importEncoding' }], form)
  const chosen = pastVersion(Object.fromEntries(form))
  if (!chosen.success) return refusedFields(fieldErrors(chosen.error.issues), form)
  const isDryRun = form.get('intent') !== 'import'
  const done = await importAssessments(actor, { source, ...chosen.data }, isDryRun).catch((error) =>
    refused(error, form),
  )
  const choice = { questionnaire: String(form.get('questionnaire') ?? ''), variant: String(form.get('variant') ?? '') }
  // What was in a file can be mended in the field.
  if ('errors' in done) return { ...done, values: { csv: source, ...choice } }
  if (!isDryRun) revalidatePath('/rounds')
  const values = isDryRun ? { csv: source, ...choice } : choice
  return { errors: {}, values, report: await pastReport(done, isDryRun) }
}
