import type { SaidAnswer } from '@/app/answering/said-answer'

type Reply = Response | 'lost' | 'held'

/** The far end of an answer queue: what reached it, and what it replies, 204 unless told otherwise. */
export class AnswerServer {
  readonly received: SaidAnswer[] = []
  readonly #replies: Reply[] = []
  readonly #held: ((reply: Response) => void)[] = []

  /** What it replies to the requests to come, in order: a connection may be lost, or a reply held back for a while. */
  willReply(...replies: readonly Reply[]): void {
    this.#replies.push(...replies)
  }

  /** Lets the oldest reply that was held back go. */
  release(reply = accepted()): void {
    this.#held.shift()?.(reply)
  }

  readonly send = async (answer: SaidAnswer): Promise<Response> => {
    this.received.push(answer)
    const reply = this.#replies.shift() ?? accepted()
    if (reply === 'lost') throw new TypeError('Failed to fetch')
    if (reply !== 'held') return reply
    return new Promise((settle) => this.#held.push(settle))
  }
}

export const accepted = () => new Response(null, { status: 204 })

export function refused(status: number, body: unknown = null): Response {
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}
