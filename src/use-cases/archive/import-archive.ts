import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { isEmptyWorkspace } from '@/database/archive-inserts'
import { inTransaction } from '@/database/client'
import { listMembers } from '@/database/members'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { type ArchiveSummary, archiveChecker } from './archive-checker'
import { archiveStorer } from './archive-storer'
import { readArchive } from './read-archive'

/** How long the storing may take, in milliseconds: of thousands of assessments, each has a few statements. */
const PATIENCE = 10 * 60_000

export type ArchiveImport = ArchiveSummary & {
  /** Whether the workspace is empty, or was. */
  fits: boolean
}

/**
 * Brings an archive into the actor's workspace, which must be empty: all of it or nothing. It is read twice, and nothing is
 * stored before all of it was found to be right. A dry run only tells what is in it.
 * @throws AppError `forbidden`, `too-large`, or `invalid` with the line and the field of what is wrong.
 * @see docs/archive.md
 */
export async function importArchive(actor: Actor, packed: Uint8Array, isDryRun: boolean): Promise<ArchiveImport> {
  requireRole(actor, 'admin')
  const { workspaceId } = actor
  if (packed.byteLength === 0) throw new AppError('invalid', [{ field: 'file', problem: 'archiveMissing' }])
  const checker = archiveChecker()
  for await (const { record, line } of readArchive(packed)) checker.check(record, line)
  const summary = checker.finish()
  if (isDryRun) return { ...summary, fits: await isEmptyWorkspace(workspaceId) }
  await inTransaction(async () => {
    await lockWorkspace(workspaceId)
    if (!(await isEmptyWorkspace(workspaceId))) {
      throw new AppError('invalid', [{ field: 'file', problem: 'archiveNotEmpty' }])
    }
    const storer = archiveStorer(workspaceId, new Set((await listMembers(workspaceId)).map(({ email }) => email)))
    for await (const one of readArchive(packed)) await storer.store(one.record)
    await storer.finish()
    const { name, ...counts } = summary
    await record(actor, 'workspace.brought-in', { type: 'workspace', id: workspaceId, name }, counts)
  }, PATIENCE)
  return { ...summary, fits: true }
}
