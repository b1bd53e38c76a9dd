import type { SaidAnswer } from '@/app/answering/said-answer'

export type Outcome =
  | { kind: 'sent' }
  /** It may have arrived or not; the same can be sent again. */
  | { kind: 'offline' }
  /** No more answers are taken. */
  | { kind: 'too-late' | 'no-longer' }
  | { kind: 'too-large' }
  | { kind: 'refused'; problems: readonly string[] }

type Post = (body: string) => Promise<Response>

/** Sends what was said under this browser's key, and tells what became of it. */
export async function sendAnswers(post: Post, key: string, said: readonly SaidAnswer[]): Promise<Outcome> {
  const answers = said.filter(({ answer, comment }) => answer !== null || comment.trim() !== '')
  const reply = await post(JSON.stringify({ key, answers })).catch(() => null)
  if (reply === null || reply.status >= 500) return { kind: 'offline' }
  if (reply.ok) return { kind: 'sent' }
  if (reply.status === 409) return { kind: 'too-late' }
  if (reply.status === 404) return { kind: 'no-longer' }
  if (reply.status === 413) return { kind: 'too-large' }
  return { kind: 'refused', problems: await problems(reply) }
}

async function problems(reply: Response): Promise<string[]> {
  const problem = await reply.json().catch(() => null)
  const messages = (problem?.errors ?? []).map(({ message }: { message: string }) => message)
  return messages.length > 0 ? messages : [problem?.title ?? String(reply.status)]
}
