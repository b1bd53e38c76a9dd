'use client'

import { useRouter } from 'next/navigation'
import { useActionState } from 'react'
import type { FormState } from '@/app/form-state'
import { Button } from '@/components/button'
import { useAnswerQueue } from '../use-answer-queue'

type SubmitFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  assessmentId: string
  words: { submit: string; hint: string; waiting: string }
}

/** Submits the draft, once everything that this browser still holds has reached the server. */
export function SubmitForm({ action, assessmentId, words }: SubmitFormProps) {
  const [refused, submit, pending] = useActionState(action, { errors: {}, values: {} })
  const router = useRouter()
  const { state } = useAnswerQueue(assessmentId, async (queue) => {
    // The page was drawn without what was still on its way.
    if (queue.waiting.length > 0 && (await queue.flush())) router.refresh()
  })
  const isWaiting = state.kind === 'offline' || state.kind === 'saving'
  return (
    <form action={submit} className="space-y-3">
      {isWaiting && <p role="status">{words.waiting}</p>}
      {refused.errors.answers && (
        <p role="alert" className="font-semibold text-danger">
          {refused.errors.answers}
        </p>
      )}
      <Button disabled={pending || isWaiting}>{words.submit}</Button>
      <p className="max-w-[70ch] text-sm text-quiet">{words.hint}</p>
    </form>
  )
}
