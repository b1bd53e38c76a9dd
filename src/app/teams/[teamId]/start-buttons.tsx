'use client'

import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'
import { Field } from '@/components/field'

type StartButtonsProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** Null where there is only one. */
  questionnaire: { label: string; options: readonly { value: string; text: string }[] } | null
  choices: readonly { variant: string; text: string; button: string }[]
}

export function StartButtons({ action, questionnaire, choices }: StartButtonsProps) {
  const [state, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  const problem = state.errors.questionnaire ?? state.errors.variant ?? state.errors['']
  return (
    <form action={submit} className="grid gap-4 sm:grid-cols-2">
      {questionnaire && (
        <div className="sm:col-span-2">
          <Field id="questionnaire" name="questionnaire" {...questionnaire} />
        </div>
      )}
      {choices.map(({ variant, text, button }, index) => (
        <div key={variant} className="flex flex-col justify-between gap-4 rounded-xl border border-line bg-surface p-5">
          <p>{text}</p>
          <Button name="variant" value={variant} kind={index === 0 ? 'primary' : 'secondary'} disabled={pending}>
            {button}
          </Button>
        </div>
      ))}
      {problem && (
        <p role="alert" className="font-semibold text-danger">
          {problem}
        </p>
      )}
    </form>
  )
}
