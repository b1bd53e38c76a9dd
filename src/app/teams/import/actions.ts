'use server'

import { revalidatePath } from 'next/cache'
import { refused, refusedFields } from '@/app/form-state'
import type { ImportState } from '@/app/import-state'
import { sentTable } from '@/app/sent-table'
import { currentActor } from '@/auth/current-actor'
import { importTeams } from '@/use-cases/imports/import-teams'
import { importReport } from './import-report'

export async function importTeamsAction(_: ImportState, form: FormData): Promise<ImportState> {
  const actor = await currentActor()
  const csv = await sentTable(form)
  if (csv === null) return refusedFields([{ field: 'csv', problem: 'importEncoding' }], form)
  const isDryRun = form.get('intent') !== 'import'
  const done = await importTeams(actor, csv, isDryRun).catch((error) => refused(error, form))
  // What was in a file can be mended in the field.
  if ('errors' in done) return { ...done, values: { csv } }
  if (!isDryRun) revalidatePath('/')
  return { errors: {}, values: isDryRun ? { csv } : {}, report: await importReport(done, isDryRun) }
}
