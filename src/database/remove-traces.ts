import 'server-only'
import { readEnvironment } from '@/config/environment'
import { prisma, runImpatiently } from './client'
import { providerOf } from './provider'

/** For how long others may be kept waiting, in milliseconds. */
const PATIENCE = 2_000

/**
 * Removes from the storage what deleted and rewritten rows have left in it: old pages and the write-ahead log on
 * SQLite, old row versions on PostgreSQL, where a plain VACUUM would leave their bytes in the free space of pages. To
 * be called outside of transactions, after what was deleted is committed.
 * @throws Error if another process, such as a backup, holds the file or the tables; what is deleted stays deleted, and its bytes are zeros in any case.
 */
export async function removeTraces(): Promise<void> {
  if (providerOf(readEnvironment().DATABASE_URL) === 'sqlite') {
    await prisma().$executeRawUnsafe('VACUUM')
    // It does not fail if somebody else reads the file: it only says so.
    const [log] = await prisma().$queryRawUnsafe<{ busy: bigint | number }[]>('PRAGMA wal_checkpoint(TRUNCATE)')
    if (Number(log?.busy) !== 0) throw new Error('The write-ahead log is in use')
    return
  }
  await runImpatiently(['VACUUM FULL response', 'VACUUM FULL personal_link', 'VACUUM FULL outbox_mail'], PATIENCE)
}
