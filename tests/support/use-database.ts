import { disconnect } from '@/database/client'

/** From now on `prisma()` and everything above it use that database. */
export async function useDatabase(url: string): Promise<void> {
  await disconnect()
  process.env.DATABASE_URL = url
}
