'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type KeyboardEvent, type ReactNode, useActionState, useRef, useState } from 'react'
import type { FormState } from '@/app/form-state'
import { Button } from '@/components/button'
import type { AnswerQueue } from '../../answer-queue'
import { useAnswerQueue } from '../../use-answer-queue'
import { answeredIn, firstOpenIn, nextAfter, restoreInto, saidIn, unsavedIn } from './answer-fields'
import { AnswerProgress } from './answer-progress'
import type { FormWords } from './answer-words'
import { practiceOf } from './field-names'
import type { StepLink } from './step-found'

type AnswerFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  assessmentId: string
  steps: readonly StepLink[]
  next: string
  words: FormWords
  children: ReactNode
}

const KEYS: Record<string, string> = { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', n: 'na', d: 'unknown' }

/**
 * The form around a pillar's practices. Without script it is posted whole; with script each answer is saved as it is
 * given, and the keys 1 to 5, n and d choose.
 */
export function AnswerForm({ action, assessmentId, steps, next, words, children }: AnswerFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [answered, setAnswered] = useState(steps.find(({ current }) => current)?.answered ?? 0)
  const [isStuck, setStuck] = useState(false)
  const [refused, submit] = useActionState(action, { errors: {}, values: {} })
  const router = useRouter()
  const { queue, state } = useAnswerQueue(assessmentId, (created: AnswerQueue) => {
    if (!form.current) return
    restoreInto(form.current, created.waiting)
    // Chosen before the script was there.
    for (const said of unsavedIn(form.current)) created.put(said)
    setAnswered(answeredIn(form.current))
  })

  function save({ currentTarget, target }: FormEvent<HTMLFormElement>) {
    const practiceId = practiceOf((target as HTMLInputElement).name)
    if (practiceId === null) return
    const before = answered
    const now = answeredIn(currentTarget)
    setAnswered(now)
    setStuck(false)
    const isText = target instanceof HTMLTextAreaElement
    queue.current?.[isText ? 'keep' : 'put'](saidIn(currentTarget, practiceId))
    // Only a first answer moves on: who changes one wants to stay where they are.
    if (now > before && !isText) nextAfter(currentTarget, practiceId)?.scrollIntoView({ block: 'center' })
  }

  function chooseByKey(event: KeyboardEvent<HTMLFormElement>) {
    const target = event.target as HTMLElement
    const value = KEYS[event.key.toLowerCase()]
    if (!value || event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLTextAreaElement) return
    const fieldset = target.closest('fieldset') ?? firstOpenIn(event.currentTarget)
    fieldset?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click()
    const following = fieldset && nextAfter(event.currentTarget, fieldset.id)
    const radios = [...((following ?? fieldset)?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])]
    ;(radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: following !== null })
  }

  async function goOn(event: FormEvent<HTMLFormElement>) {
    if (!queue.current) return
    event.preventDefault()
    if (await queue.current.flush()) router.push(next)
    else setStuck(true)
  }

  return (
    <form
      ref={form}
      action={submit}
      onChange={save}
      onBlur={() => void queue.current?.flush()}
      onKeyDown={chooseByKey}
      onSubmit={goOn}
      autoComplete="off"
    >
      <AnswerProgress steps={steps} answered={answered} state={state} words={words} />
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
