import type { Transaction } from '@prisma/driver-adapter-utils'
import { AppError } from '@/errors/app-error'
import { outageOf } from '@/errors/outage'
import { GROUP } from './group-commit'
import { inLine, type Waiting } from './line'
import { NotTogether } from './not-together'
import { type QuickTransaction, Together } from './together'

export type Shared = {
  begin: () => Promise<Transaction>
  /** Does something in a transaction that is open. */
  inside: <T>(own: QuickTransaction, work: () => Promise<T>) => Promise<T>
  /** Ends a transaction and gives its connection back, also where it throws. */
  end: (open: Transaction, how: 'COMMIT' | 'ROLLBACK') => Promise<void>
  /** Does something in a transaction of its own. */
  alone: <T>(work: (own: QuickTransaction) => Promise<T>) => Promise<T>
}

/** What is to be called once it is stored; else who must have a transaction of their own. */
type Outcome = (() => void) | 'all alone' | 'alone'

/**
 * Runs `work` in a transaction of PostgreSQL with whoever else waits at that moment, their statements of one kind as
 * one, and gives its result once all of that is stored. If the database refuses any of it, nothing is stored, and each
 * begins anew alone: so nobody fails by another, and `work` may be run twice.
 */
export function sharedTransaction<T>(shared: Shared, work: (own: QuickTransaction) => Promise<T>): Promise<T> {
  return inLine(work, (waiting) => storeSome(waiting, shared))
}

async function storeSome(waiting: Waiting<QuickTransaction>[], shared: Shared): Promise<void> {
  let open: Transaction
  try {
    open = await shared.begin()
  } catch (error) {
    // For all of them: whoever came meanwhile would else wait as long once more.
    for (const { fail } of waiting.splice(0)) fail(error)
    return
  }
  const group = waiting.splice(0, GROUP)
  const all = { open, hasWritten: false, together: null }
  const together = new Together(group.length, (work) => shared.inside(all, work))
  const outcomes = await Promise.all(group.map((one) => outcomeOf(one, { open, hasWritten: false, together })))
  const isUndone = outcomes.includes('all alone')
  try {
    await shared.end(open, isUndone ? 'ROLLBACK' : 'COMMIT')
  } catch (error) {
    // A connection that is lost has rolled back by itself; whether a COMMIT was stored nobody knows.
    if (!isUndone) {
      for (const { fail } of group) fail(error)
      return
    }
  }
  // The line does not wait for those who begin anew: they may wait for a lock.
  for (const [at, one] of group.entries()) {
    const outcome = isUndone ? 'alone' : outcomes[at]
    if (typeof outcome === 'function') outcome()
    else void again(one, shared)
  }
}

async function outcomeOf({ work, fail }: Waiting<QuickTransaction>, own: QuickTransaction): Promise<Outcome> {
  try {
    return await work(own)
  } catch (error) {
    if (own.hasWritten) return 'all alone'
    if (error instanceof NotTogether) return 'alone'
    return error instanceof AppError && outageOf(error) === null ? () => fail(error) : 'all alone'
  } finally {
    own.together?.leave()
  }
}

async function again({ work, fail }: Waiting<QuickTransaction>, { alone }: Shared): Promise<void> {
  try {
    const tell = await alone(work)
    tell()
  } catch (error) {
    fail(error)
  }
}
