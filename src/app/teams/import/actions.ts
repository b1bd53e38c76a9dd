'use server'

import { revalidatePath } from 'next/cache'
import { refused, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { importTeams } from '@/use-cases/imports/import-teams'
import { importReport } from './import-report'
import type { ImportState } from './import-state'

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

/** The table of the file, or else of the field; null for a file that is no text. */
async function sentTable(form: FormData): Promise<string | null> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return String(form.get('csv') ?? '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}
