'use client'

import { useActionState } from 'react'
import { Button, type ButtonKind } from '@/components/button'
import { Field } from '@/components/field'
import type { FormState } from './form-state'

type OneFieldFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  field: { id: string; label: string; hint?: string; defaultValue?: string; maxLength?: number }
  button: { kind: ButtonKind; text: string }
}

/** One text field and its button, with the error beside the field; works as a plain form too. */
export function OneFieldForm({ action, field, button }: OneFieldFormProps) {
  const [state, submit, pending] = useActionState(action, { errors: {}, values: {} })
  const { defaultValue, ...rest } = field
  return (
    <form action={submit} className="space-y-3">
      <Field
        {...rest}
        name={field.id}
        error={state.errors[field.id]}
        defaultValue={state.values[field.id] ?? defaultValue}
        autoComplete="off"
        required
      />
      <Button kind={button.kind} disabled={pending}>
        {button.text}
      </Button>
    </form>
  )
}
