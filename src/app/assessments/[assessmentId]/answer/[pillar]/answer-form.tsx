'use client'

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { afterPaint } from '@/app/answering/after-paint'
import { answeredIn, nextAfter, restoreInto, saidIn, unsavedIn } from '@/app/answering/answer-fields'
import { AnswerProgress } from '@/app/answering/answer-progress'
import { practiceOf } from '@/app/answering/field-names'
import { scrollIntoSight } from '@/app/answering/scroll-into-sight'
import type { StepLink } from '@/app/answering/step-link'
import { useAnswerKeys } from '@/app/answering/use-answer-keys'
import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'
import type { AnswerQueue, SavingState } from '../../answer-queue'
import { useAnswerQueue } from '../../use-answer-queue'
import type { FormWords } from './form-words'

type AnswerFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  assessmentId: string
  steps: readonly StepLink[]
  next: string
  words: FormWords
  children: ReactNode
}

/**
 * The form around a pillar's practices. Without script it is posted whole; with script each answer is saved as it is
 * given, and the keys 1 to 5, n and d choose.
 */
export function AnswerForm({ action, assessmentId, steps, next, words, children }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const step = steps.find(({ current }) => current)
  const [answered, setAnswered] = useState(step?.answered ?? 0)
  // What is shown may be behind this by a moment.
  const latest = useRef(answered)
  const [isStuck, setStuck] = useState(false)
  const [refused, submit] = useFormAction(action, { errors: {}, values: {} })
  const keys = useAnswerKeys(form)
  const { queue, state } = useAnswerQueue(assessmentId, (created: AnswerQueue) => {
    if (!form.current) return
    restoreInto(form.current, created.waiting)
    // Chosen before the script was there.
    for (const said of unsavedIn(form.current)) created.put(said)
    latest.current = answeredIn(form.current)
    setAnswered(latest.current)
  })

  function save({ currentTarget, target }: FormEvent<HTMLFormElement>) {
    const practiceId = practiceOf((target as HTMLInputElement).name)
    if (practiceId === null) return
    const before = latest.current
    latest.current = answeredIn(currentTarget)
    const isText = target instanceof HTMLTextAreaElement
    // Kept at once. It is sent, and the bar is drawn, as soon as the tick is seen; a comment is sent when it is written.
    queue.current?.keep(saidIn(currentTarget, practiceId))
    afterPaint(() => {
      setAnswered(latest.current)
      setStuck(false)
      if (!isText) void queue.current?.flush()
    })
    // Only a first answer moves on: who changes one wants to stay where they are.
    if (latest.current > before && !isText && !keys.isArrow.current) {
      scrollIntoSight(nextAfter(currentTarget, practiceId))
    }
  }

  async function goOn(event: FormEvent<HTMLFormElement>) {
    if (!queue.current) return
    event.preventDefault()
    // A whole new page, as all links here lead to: going back then shows what is stored, not what was drawn before.
    if (await queue.current.flush()) location.assign(next)
    else setStuck(true)
  }

  return (
    <form
      ref={form}
      action={submit}
      onChange={save}
      onBlur={() => void queue.current?.flush()}
      {...keys.handlers}
      tabIndex={-1}
      aria-label={step && words.bar.pillars[step.id]}
      className="max-w-3xl outline-none"
      onSubmit={goOn}
      autoComplete="off"
    >
      <AnswerProgress
        steps={steps.map((step) => (step.current ? { ...step, answered } : step))}
        saving={{ text: stateText(state, words), isCaution: state.kind === 'offline' || state.kind === 'refused' }}
        words={words.bar}
      />
      {Object.keys(refused.errors).length > 0 && (
        <div role="alert" className="mb-6 rounded-lg border border-danger p-4">
          <p className="font-semibold">{words.errorTitle}</p>
          <ul className="list-disc pl-5">
            {Object.entries(refused.errors).map(([field, text]) => (
              <li key={field}>
                {field} {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="space-y-10">{children}</div>
      <div className="mt-10 space-y-3 border-t border-line pt-6">
        {isStuck && <p role="alert">{words.waiting}</p>}
        <Button>{words.next}</Button>
        <p className="hidden text-sm text-quiet sm:block">{words.keys}</p>
      </div>
    </form>
  )
}

function stateText(state: SavingState, words: FormWords): string {
  if (state.kind === 'idle') return ''
  if (state.kind === 'refused') return words.refused.replace('{problem}', state.message)
  return words.states[state.kind]
}
