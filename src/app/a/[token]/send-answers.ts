import type { SaidAnswer } from '@/app/answering/said-answer'
import type { Outage } from '@/errors/outage'

export type Outcome =
  | { kind: 'sent' }
  /** It may have arrived or not; the same can be sent again. */
  | { kind: 'offline' }
  /** Nothing was stored, for a reason that passes; in that many seconds a try is worth it again. */
  | { kind: 'later'; outage: Outage; seconds: number }
  /** No more answers are taken. */
  | { kind: 'too-late' | 'no-longer' }
  | { kind: 'too-large' }
  | { kind: 'refused'; problems: readonly string[] }

type Post = (body: string) => Promise<Response>

/** Sends what was said under this browser's key, and tells what became of it. */
export async function sendAnswers(post: Post, key: string, said: readonly SaidAnswer[]): Promise<Outcome> {
  const answers = said.filter(({ answer, comment }) => answer !== null || comment.trim() !== '')
  const reply = await post(JSON.stringify({ key, answers })).catch(() => null)
  if (reply?.status === 503 && reply.headers.has('retry-after')) return later(reply)
  if (reply === null || reply.status >= 500) return { kind: 'offline' }
  if (reply.ok) return { kind: 'sent' }
  if (reply.status === 409) return { kind: 'too-late' }
  if (reply.status === 404) return { kind: 'no-longer' }
  if (reply.status === 413) return { kind: 'too-large' }
  return { kind: 'refused', problems: await problems(reply) }
}

async function later(reply: Response): Promise<Outcome> {
  const problem = await reply.json().catch(() => null)
  const outage = problem?.code === 'storage-full' ? 'storage-full' : 'unavailable'
  return { kind: 'later', outage, seconds: Number(reply.headers.get('retry-after')) || 5 }
}

async function problems(reply: Response): Promise<string[]> {
  const problem = await reply.json().catch(() => null)
  const messages = (problem?.errors ?? []).map(({ message }: { message: string }) => message)
  return messages.length > 0 ? messages : [problem?.title ?? String(reply.status)]
}
