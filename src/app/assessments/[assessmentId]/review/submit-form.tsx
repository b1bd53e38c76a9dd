'use client'

import { useRouter } from 'next/navigation'
import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'
import { useAnswerQueue } from '../use-answer-queue'

type SubmitFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  assessmentId: string
  words: { submit: string; hint: string; waiting: string }
}

/** Submits the draft, once everything that this browser still holds has reached the server. */
export function SubmitForm({ action, assessmentId, words }: SubmitFormProps) {
  const [refused, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  const router = useRouter()
  const { state } = useAnswerQueue(assessmentId, async (queue) => {
    // The page was drawn without what was still on its way.
    if (queue.waiting.length > 0 && (await queue.flush())) router.refresh()
  })
  const problem = refused.errors.answers ?? refused.errors['']
  const isWaiting = state.kind === 'offline' || state.kind === 'saving'
  return (
    <form action={submit} className="space-y-3">
      {isWaiting && <p role="status">{words.waiting}</p>}
      {problem && (
        <p role="alert" className="font-semibold text-danger">
          {problem}
        </p>
      )}
      <Button disabled={pending || isWaiting}>{words.submit}</Button>
      <p className="max-w-[70ch] text-sm text-quiet">{words.hint}</p>
    </form>
  )
}
