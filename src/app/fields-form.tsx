'use client'

import { type ReactNode, useActionState } from 'react'
import { Button, type ButtonKind } from '@/components/button'
import { CopyField } from '@/components/copy-field'
import { Field, type FieldProps } from '@/components/field'
import type { FormState } from './form-state'

/** Its name is its id, unless the page has another form with such a field. */
export type FormField = Omit<FieldProps, 'error'>

type FieldsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  fields: readonly FormField[]
  button: { kind: ButtonKind; text: string }
  /** The words beside a link that the action hands out. */
  linkWords?: { label: string; copy: string; copied: string }
  children?: ReactNode
}

/** Fields and their button, each error beside its field; works as a plain form too. */
export function FieldsForm({ action, fields, button, linkWords, children }: FieldsFormProps) {
  const [state, submit, pending] = useActionState(action, { errors: {}, values: {} })
  return (
    <form action={submit} className="space-y-4">
      {state.errors[''] && (
        <p role="alert" className="font-semibold text-danger">
          {state.errors['']}
        </p>
      )}
      {fields.map(({ name, defaultValue, ...field }) => (
        <Field
          key={field.id}
          required
          autoComplete="off"
          {...field}
          name={name ?? field.id}
          error={state.errors[name ?? field.id]}
          defaultValue={state.values[name ?? field.id] ?? defaultValue}
        />
      ))}
      {children}
      <Button kind={button.kind} disabled={pending}>
        {button.text}
      </Button>
      <p role="status" className="text-sm font-semibold text-accent empty:hidden">
        {state.done}
      </p>
      {state.link && linkWords && <CopyField value={state.link} words={linkWords} />}
    </form>
  )
}
