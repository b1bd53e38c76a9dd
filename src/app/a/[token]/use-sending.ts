import { useRef, useState } from 'react'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { type Outcome, sendAnswers } from './send-answers'

type Sending = { kind: 'idle' | 'sending' } | Outcome

/** Sends what was said by a link; what is on its way already is not sent again. */
export function useSending(link: string, onSent: () => void) {
  const isUnderWay = useRef(false)
  const [state, setState] = useState<Sending>({ kind: 'idle' })

  const post = (body: string) =>
    fetch(`${link}/answers`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body,
    })

  async function send(key: string, said: readonly SaidAnswer[]): Promise<void> {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setState({ kind: 'sending' })
    const outcome = await sendAnswers(post, key, said)
    if (outcome.kind === 'sent') return onSent()
    isUnderWay.current = false
    setState(outcome)
  }

  return { state, send }
}
