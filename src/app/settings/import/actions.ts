'use server'

import { refresh } from 'next/cache'
import { refused } from '@/app/form-state'
import type { ImportState } from '@/app/import-state'
import { currentActor } from '@/auth/current-actor'
import { importArchive } from '@/use-cases/archive/import-archive'
import { archiveReport } from './archive-report'

export async function importArchiveAction(_: ImportState, form: FormData): Promise<ImportState> {
  const actor = await currentActor()
  const file = form.get('file')
  const isDryRun = form.get('intent') !== 'import'
  const packed = new Uint8Array(file instanceof File ? await file.arrayBuffer() : [])
  const done = await importArchive(actor, packed, isDryRun).catch((error) => refused(error, form))
  if ('errors' in done) return { ...done, values: {} }
  // The workspace's name stands in the header too.
  if (!isDryRun) refresh()
  return { errors: {}, values: {}, report: await archiveReport(done, isDryRun) }
}
