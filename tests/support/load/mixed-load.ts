import { isBrokenConnection } from './broken-connection'

/** Does one thing after the other; settles with false when there is nothing left to do. */
export type Step = () => Promise<boolean>

/** Many who do one thing after the other, at the same time. Whatever goes wrong is kept, and thrown at the end. */
export class MixedLoad {
  /** How many steps were taken. */
  steps = 0
  readonly #running: Promise<unknown>
  readonly #failures: unknown[] = []
  #waiting: { steps: number; settle: () => void }[] = []
  #isEnding = false
  #mayBreak = false

  constructor(actors: readonly Step[]) {
    this.#running = Promise.all(actors.map((step) => this.#run(step))).then(() => this.#tell(Number.POSITIVE_INFINITY))
  }

  /** Waits until so many steps were taken, or nobody has anything left to do. */
  reached(steps: number): Promise<unknown> {
    const reached = new Promise<void>((settle) => this.#waiting.push({ steps, settle }))
    this.#tell(this.steps)
    return Promise.race([reached, this.#running])
  }

  /** From now on, connections may break: the app is being killed. */
  mayBreak(): void {
    this.#mayBreak = true
  }

  /** Lets everybody finish what they are doing. @throws the first thing that went wrong otherwise. */
  async end(): Promise<void> {
    this.#isEnding = true
    await this.#running
    if (this.#failures.length > 0) throw this.#failures[0]
  }

  async #run(step: Step): Promise<void> {
    try {
      while (!this.#isEnding && (await step())) this.#tell(++this.steps)
    } catch (error) {
      if (!this.#mayBreak || !isBrokenConnection(error)) this.#failures.push(error)
    }
  }

  #tell(steps: number): void {
    for (const waiting of this.#waiting.filter((one) => one.steps <= steps)) waiting.settle()
    this.#waiting = this.#waiting.filter((one) => one.steps > steps)
  }
}
