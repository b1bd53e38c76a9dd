'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonKind } from '@/components/button'
import { Choices, type ChoicesProps } from '@/components/choices'
import { CopyField } from '@/components/copy-field'
import { Field, type FieldProps } from '@/components/field'
import type { FormState } from './form-state'
import { useFormAction } from './use-form-action'

/** Its name is its id, unless the page has another form with such a field. */
export type FormField = Omit<FieldProps, 'error'>

type FieldsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  fields: readonly FormField[]
  /** What can be ticked; each is a field of its own. */
  choices?: ChoicesProps | undefined
  button: { kind: ButtonKind; text: string }
  /** The words beside a link that the action hands out. */
  linkWords?: { label: string; copy: string; copied: string }
  /** What to press to see the form at all; it stays open once it has something to say. */
  foldedUnder?: string
  children?: ReactNode
}

/** Fields and their button, each error beside its field; works as a plain form too. */
export function FieldsForm({ action, fields, choices, button, linkWords, foldedUnder, children }: FieldsFormProps) {
  const [state, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  const hasSaid = state.done !== undefined || Object.keys(state.errors).length > 0
  const form = (
    <form action={submit} className="flex flex-col gap-4">
      {state.errors[''] && (
        <p role="alert" className="font-semibold text-danger">
          {state.errors['']}
        </p>
      )}
      {fields.map(({ name, defaultValue, ...field }) => {
        const value = state.values[name ?? field.id] ?? defaultValue
        return (
          <Field
            // React does not give a select that is there already another default.
            key={field.options ? `${field.id} ${value}` : field.id}
            required
            autoComplete="off"
            {...field}
            name={name ?? field.id}
            error={state.errors[name ?? field.id]}
            defaultValue={value}
          />
        )
      })}
      {choices && choices.options.length > 0 && <Choices {...choices} options={ticked(choices, state.values)} />}
      {children}
      <div>
        <Button kind={button.kind} disabled={pending}>
          {button.text}
        </Button>
      </div>
      <p role="status" className="text-sm font-semibold text-accent empty:hidden">
        {state.done}
      </p>
      {state.link && linkWords && <CopyField value={state.link} words={linkWords} />}
    </form>
  )
  if (foldedUnder === undefined) return form
  return (
    <details open={hasSaid} className="open:pb-6">
      <summary className="min-h-12 py-3 text-quiet">{foldedUnder}</summary>
      {form}
    </details>
  )
}

/** As they were ticked, if the form comes back refused. */
export function ticked({ options }: ChoicesProps, values: FormState['values']) {
  if (Object.keys(values).length === 0) return options
  return options.map((option) => ({ ...option, checked: option.name in values }))
}
