import type { SaidAnswer } from '@/app/answering/said-answer'

export type SavingState =
  | { kind: 'idle' | 'saving' | 'saved' | 'offline' | 'submitted' | 'signed-out' }
  | { kind: 'refused'; message: string }

type Send = (answer: SaidAnswer) => Promise<Response>

/** How long to wait before sending again, in milliseconds: doubled each time up to the longest. */
const [FIRST_WAIT, LONGEST_WAIT] = [1_000, 30_000]

/**
 * Answers on their way to the server. Each is kept in this browser until the server has it, so that it survives a
 * reload and a lost connection; they are sent one after the other, the newest of a practice only.
 */
export class AnswerQueue {
  #waiting = new Map<string, SaidAnswer>()
  #sending: Promise<void> | null = null
  #retry: ReturnType<typeof setTimeout> | undefined
  #wait = FIRST_WAIT

  constructor(
    private readonly prefix: string,
    private readonly storage: Pick<Storage, 'setItem' | 'removeItem' | 'getItem' | 'key' | 'length'>,
    private readonly send: Send,
    private readonly onState: (state: SavingState) => void,
  ) {
    for (let index = 0; index < storage.length; index++) {
      const key = storage.key(index)
      const kept = key?.startsWith(prefix) ? parsed(storage.getItem(key)) : null
      if (kept) this.#waiting.set(kept.practiceId, kept)
    }
  }

  /** What was kept from before and has not reached the server. */
  get waiting(): readonly SaidAnswer[] {
    return [...this.#waiting.values()]
  }

  /** Keeps an answer and sends it. */
  put(answer: SaidAnswer): void {
    this.keep(answer)
    void this.flush()
  }

  /** Keeps an answer without sending it yet, as while a comment is being typed. */
  keep(answer: SaidAnswer): void {
    this.#waiting.set(answer.practiceId, answer)
    try {
      this.storage.setItem(this.prefix + answer.practiceId, JSON.stringify(answer))
    } catch {
      // Full or switched off: then it is kept in memory only.
    }
  }

  /** Sends everything; resolves to whether nothing is left. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#retry)
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null
    })
    await this.#sending
    return this.#waiting.size === 0
  }

  async #sendAll(): Promise<void> {
    if (this.#waiting.size === 0) return
    let refusal: string | null = null
    for (let next = this.#next(); next; next = this.#next()) {
      this.onState({ kind: 'saving' })
      const reply = await this.send(next).catch(() => null)
      if (reply === null || reply.status >= 500 || reply.status === 429) return this.#later()
      if (isSignedOut(reply)) return this.onState({ kind: 'signed-out' })
      if (reply.status === 404 || reply.status === 409) return this.onState({ kind: 'submitted' })
      if (!reply.ok) refusal = await reason(reply)
      this.#done(next)
    }
    this.#wait = FIRST_WAIT
    this.onState(refusal === null ? { kind: 'saved' } : { kind: 'refused', message: refusal })
  }

  #next(): SaidAnswer | undefined {
    return this.#waiting.values().next().value
  }

  /** Forgets what was sent, unless it was changed meanwhile. */
  #done(sent: SaidAnswer): void {
    if (this.#waiting.get(sent.practiceId) !== sent) return
    this.#waiting.delete(sent.practiceId)
    try {
      this.storage.removeItem(this.prefix + sent.practiceId)
    } catch {
      // As above.
    }
  }

  #later(): void {
    this.onState({ kind: 'offline' })
    this.#retry = setTimeout(() => void this.flush(), this.#wait)
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT)
  }
}

function parsed(text: string | null): SaidAnswer | null {
  try {
    const { practiceId, answer, comment } = JSON.parse(text ?? '')
    return typeof practiceId === 'string' && typeof comment === 'string' ? { practiceId, answer, comment } : null
  } catch {
    return null
  }
}

/** The way to the sign-in, which is not followed: nothing is saved there. */
function isSignedOut({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || status === 401 || status === 403
}

async function reason(reply: Response): Promise<string> {
  const problem = await reply.json().catch(() => null)
  return problem?.errors?.[0]?.message ?? problem?.title ?? String(reply.status)
}
