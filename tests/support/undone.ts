import { inTransaction } from '@/database/client'

class Undo extends Error {}

/** What `work` gives, whose changes are all undone. Its own transactions are part of one around it. */
export async function undone<T>(work: () => Promise<T>): Promise<T> {
  const done: T[] = []
  const trying = inTransaction(async () => {
    done.push(await work())
    throw new Undo()
  })
  await trying.catch((error) => {
    if (!(error instanceof Undo)) throw error
  })
  return done[0] as T
}
