import { useEffect, useRef, useState } from 'react'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { type Outcome, sendAnswers } from './send-answers'

type Sending = { kind: 'idle' | 'sending' } | Outcome

/**
 * When to send again, in milliseconds: after as many seconds as the server has asked for, and up to as many more, so
 * that not everybody comes back at once.
 */
const pauseOf = (seconds: number) => seconds * 1000 * (1 + Math.random())

type ToSend = { key: string; said: readonly SaidAnswer[] }

/**
 * Sends what was said by a link; what is on its way already is not sent again. Where the server asks to come back later,
 * it does so by itself.
 * @param toSend - what to send, asked for each time
 */
export function useSending(link: string, toSend: () => ToSend, onSent: () => void) {
  const isUnderWay = useRef(false)
  const again = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(toSend)
  latest.current = toSend
  const [state, setState] = useState<Sending>({ kind: 'idle' })
  useEffect(() => () => clearTimeout(again.current), [])

  const post = (body: string) =>
    fetch(`${link}/answers`, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body,
    })

  async function send(): Promise<void> {
    if (isUnderWay.current) return
    isUnderWay.current = true
    clearTimeout(again.current)
    setState({ kind: 'sending' })
    const { key, said } = latest.current()
    const outcome = await sendAnswers(post, key, said)
    if (outcome.kind === 'sent') return onSent()
    isUnderWay.current = false
    setState(outcome)
    if (outcome.kind === 'later') again.current = setTimeout(send, pauseOf(outcome.seconds))
  }

  return { state, send }
}
