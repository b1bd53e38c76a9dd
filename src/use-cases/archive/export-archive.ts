import 'server-only'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inSnapshot } from '@/database/client'
import { record } from '../audit/record'
import { requireWorkspace } from '../workspaces/require-workspace'
import { archiveRecords } from './archive-records'

/**
 * The whole workspace of the actor as an archive, to bring into an empty one: lines of JSON, packed by gzip. Only what is
 * packed is held in memory.
 * @throws AppError `forbidden`.
 * @see docs/archive.md
 */
export async function exportArchive(actor: Actor): Promise<{ at: Date; content: Uint8Array<ArrayBuffer> }> {
  requireRole(actor, 'admin')
  const { id, name } = await requireWorkspace(actor)
  await record(actor, 'workspace.archived', { type: 'workspace', id, name })
  const at = new Date()
  return inSnapshot(async () => ({ at, content: await packed(archiveRecords(await requireWorkspace(actor), at)) }))
}

async function packed(all: AsyncIterable<object>): Promise<Uint8Array<ArrayBuffer>> {
  const gzip = createGzip()
  const chunks: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = once(gzip, 'end')
  const hash = createHash('sha256')
  let records = 0
  for await (const one of all) {
    const line = `${JSON.stringify(one)}\n`
    hash.update(line)
    records += 1
    if (!gzip.write(line)) await once(gzip, 'drain')
  }
  gzip.end(`${JSON.stringify({ kind: 'end', records, sha256: hash.digest('hex') })}\n`)
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
