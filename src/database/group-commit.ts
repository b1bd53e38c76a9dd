import type { Transaction } from '@prisma/driver-adapter-utils'
import { inLine, type Waiting } from './line'

type Begin = () => Promise<Transaction>

/** How many are stored together at most: the first of them waits for the last. */
export const GROUP = 64

/**
 * Runs `work` in a transaction that it shares with whoever else waits at that moment, and gives its result once all of
 * that is safely on the disk. What one of them throws undoes their own statements only; if the whole cannot be begun or
 * stored, all of them are told.
 */
export function groupCommit<T>(begin: Begin, work: (open: Transaction) => Promise<T>): Promise<T> {
  return inLine(work, (waiting) => storeSome(waiting, begin))
}

/** Never throws: who waits is told. */
async function storeSome(waiting: Waiting<Transaction>[], begin: Begin): Promise<void> {
  let open: Transaction
  try {
    open = await begin()
  } catch (error) {
    // For all of them: whoever came meanwhile would else wait as long once more.
    for (const { fail } of waiting.splice(0)) fail(error)
    return
  }
  const group = waiting.splice(0, GROUP)
  try {
    const done = await doneIn(open, group)
    await open.commit()
    for (const tell of done) tell()
  } catch (error) {
    for (const { fail } of group) fail(error)
  }
}

/**
 * Does what all of a group want.
 * @returns what is to be called once it is stored; refusals, too, may be due to what another of the group has done
 * @throws what has ended the transaction
 */
async function doneIn(open: Transaction, group: readonly Waiting<Transaction>[]): Promise<(() => void)[]> {
  const done: (() => void)[] = []
  try {
    for (const { work, fail } of group) {
      await open.createSavepoint?.('one')
      try {
        done.push(await work(open))
      } catch (error) {
        // After some errors (a full disk, for one) SQLite has rolled all of it back by itself.
        await open.rollbackToSavepoint?.('one').catch(() => {
          throw error
        })
        done.push(() => fail(error))
      }
      await open.releaseSavepoint?.('one')
    }
    return done
  } catch (error) {
    await open.rollback()
    throw error
  }
}
