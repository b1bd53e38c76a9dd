import { createHash } from 'node:crypto'
import type { Row } from './row-pages'

const MODULUS = 2n ** 256n

/**
 * Sums rows up so that equal rows give the same, in whichever order they come and whichever database they are in: as
 * values of the program, with fields by name, times as UTC with milliseconds, and nothing as null.
 */
export class RowChecksum {
  #sum = 0n
  rows = 0

  add(page: readonly Row[]): void {
    for (const row of page) {
      const fields = Object.keys(row).sort()
      const hash = createHash('sha256').update(JSON.stringify(fields.map((field) => [field, row[field]])))
      this.#sum = (this.#sum + BigInt(`0x${hash.digest('hex')}`)) % MODULUS
      this.rows++
    }
  }

  /** 64 letters. */
  get text(): string {
    return this.#sum.toString(16).padStart(64, '0')
  }
}
