import { useEffect, useRef, useState } from 'react'
import { browserStorage } from '@/components/browser-storage'
import { AnswerQueue, type SavingState } from './answer-queue'

/** The queue of an assessment's answers in this browser, and the state of saving. Null until the page is alive. */
export function useAnswerQueue(assessmentId: string, onRestored: (queue: AnswerQueue) => void) {
  const queue = useRef<AnswerQueue | null>(null)
  const restored = useRef(onRestored)
  const [state, setState] = useState<SavingState>({ kind: 'idle' })
  useEffect(() => {
    const send = (answer: unknown) =>
      fetch(`/assessments/${assessmentId}/answers`, {
        method: 'PUT',
        // A page that asks to sign in is no reply to this.
        redirect: 'manual',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(answer),
        // So that an answer given just before leaving the page still goes out.
        keepalive: true,
      })
    const created = new AnswerQueue(`calms-radar:${assessmentId}:`, browserStorage(), send, setState)
    queue.current = created
    restored.current(created)
    const flush = () => void created.flush()
    if (created.waiting.length > 0) flush()
    addEventListener('online', flush)
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('online', flush)
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [assessmentId])
  return { queue, state }
}
