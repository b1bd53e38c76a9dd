/** What all senders together were told. */
export type Told = { acknowledged: number; refused: number; inDoubt: number }

const told: Told = { acknowledged: 0, refused: 0, inDoubt: 0 }

/** What was told since this was asked last. */
export function toldSince(): Told {
  const since = { ...told }
  Object.assign(told, { acknowledged: 0, refused: 0, inDoubt: 0 })
  return since
}

/** What a sender knows of what is stored: it changes with an acknowledgement, and is in doubt where none came. */
export class Known<T> {
  #certain: T
  #doubt: { value: T } | null = null

  constructor(value: T) {
    this.#certain = value
  }

  /** What was acknowledged last, or found stored since. */
  get value(): T {
    return this.#certain
  }

  get isInDoubt(): boolean {
    return this.#doubt !== null
  }

  /** What may be stored; the last that was asked for comes last. */
  get possible(): readonly T[] {
    return this.#doubt ? [this.#certain, this.#doubt.value] : [this.#certain]
  }

  /**
   * Asks for a change, one at a time: `request` tells whether it was done (or refused), and rejects if no reply came,
   * which leaves it in doubt.
   */
  async change(value: T, request: () => Promise<boolean>): Promise<boolean> {
    if (this.#doubt) throw new Error('What came before is in doubt')
    this.#doubt = { value }
    told.inDoubt++
    const isDone = await request()
    told.inDoubt--
    told[isDone ? 'acknowledged' : 'refused']++
    this.settle(isDone ? value : this.#certain)
    return isDone
  }

  /** Asks once more for what is in doubt; where that is refused, it stays in doubt. */
  async changeAgain(request: () => Promise<boolean>): Promise<void> {
    if (this.#doubt && (await request())) this.settle(this.#doubt.value)
  }

  /** Ends the doubt by what was found. */
  settle(value: T): void {
    this.#certain = value
    this.#doubt = null
  }
}
