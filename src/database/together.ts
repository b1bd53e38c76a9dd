import type { Transaction } from '@prisma/driver-adapter-utils'

/** A quick transaction, as one of those who share it sees it. */
export type QuickTransaction = {
  open: Transaction
  /** Whether anything was written by this one. */
  hasWritten: boolean
  /** Null for who has the transaction alone, or the others come before or after. */
  together: Together | null
}

type RunMany = (inputs: readonly unknown[]) => Promise<readonly unknown[]>
type Inside = <T>(work: () => Promise<T>) => Promise<T>
type Asked = { input: unknown; settle: (output: unknown) => void; fail: (error: unknown) => void }

/**
 * Some who do the same in one transaction at the same time: once each of them waits for a statement (or has ended), all
 * statements of one kind are run as one.
 */
export class Together {
  /** How many wait for nothing. */
  #busy: number
  readonly #asked = new Map<RunMany, Asked[]>()
  readonly #inside: Inside

  /** @param inside - runs something in the transaction: whoever ends last, and so sets it off, stands outside of it */
  constructor(members: number, inside: Inside) {
    this.#busy = members
    this.#inside = inside
  }

  /** To be called by each member at its end. */
  leave(): void {
    this.#busy--
    if (this.#busy === 0) void this.#run()
  }

  /** @param runMany - the same function for all statements of one kind; gives an output for each input, in their order */
  ask<Input, Output>(runMany: (inputs: readonly Input[]) => Promise<readonly Output[]>, input: Input): Promise<Output> {
    const kind = runMany as RunMany
    return new Promise<Output>((settle, fail) => {
      const asked: Asked = { input, settle: settle as Asked['settle'], fail }
      const others = this.#asked.get(kind)
      if (others) others.push(asked)
      else this.#asked.set(kind, [asked])
      this.leave()
    })
  }

  /** Runs what was asked for first. What is asked for besides has its turn when all wait once more. */
  async #run(): Promise<void> {
    const [next] = this.#asked
    if (!next) return
    const [runMany, all] = next
    this.#asked.delete(runMany)
    this.#busy += all.length
    try {
      const outputs = await this.#inside(() => runMany(all.map(({ input }) => input)))
      for (const [at, { settle }] of all.entries()) settle(outputs[at])
    } catch (error) {
      for (const { fail } of all) fail(error)
    }
  }
}
