import 'server-only'
import { readEnvironment } from '@/config/environment'
import { prisma } from './client'
import { providerOf } from './provider'

/**
 * Removes from the storage what deleted and rewritten rows have left in it: old pages and the write-ahead log on
 * SQLite, old row versions on PostgreSQL, where a plain VACUUM would leave their bytes in the free space of pages. To
 * be called outside of transactions, after what was deleted is committed.
 * @throws Error if another process holds the file; what is deleted stays deleted, and its bytes are zeros in any case.
 */
export async function removeTraces(): Promise<void> {
  if (providerOf(readEnvironment().DATABASE_URL) === 'sqlite') {
    await prisma().$executeRawUnsafe('VACUUM')
    // It does not fail if somebody else reads the file: it only says so.
    const [log] = await prisma().$queryRawUnsafe<{ busy: bigint | number }[]>('PRAGMA wal_checkpoint(TRUNCATE)')
    if (Number(log?.busy) !== 0) throw new Error('The write-ahead log is in use')
    return
  }
  await prisma().$executeRawUnsafe('VACUUM FULL response')
  await prisma().$executeRawUnsafe('VACUUM FULL personal_link')
}
