import 'server-only'
import { statSync } from 'node:fs'
import { readEnvironment } from '@/config/environment'
import { prisma } from './client'
import { type Provider, providerOf } from './provider'
import { sqliteFile } from './sqlite-file'

export function databaseKind(): Provider {
  return providerOf(readEnvironment().DATABASE_URL)
}

/** In bytes; on SQLite the file and what has not been moved into it yet. */
export async function databaseSize(): Promise<number> {
  if (databaseKind() === 'sqlite') return sizeOf('') + sizeOf('-wal')
  const [row] = await prisma().$queryRaw<{ size: bigint }[]>`SELECT pg_database_size(current_database()) AS size`
  return Number(row?.size ?? 0)
}

function sizeOf(end: string): number {
  return statSync(sqliteFile(readEnvironment().DATABASE_URL) + end, { throwIfNoEntry: false })?.size ?? 0
}
