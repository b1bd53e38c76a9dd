'use client'

import type { FormField } from '@/app/fields-form'
import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button } from '@/components/button'
import { Field } from '@/components/field'

type SettingsFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  general: readonly FormField[]
  targets: { title: string; hint: string; fields: readonly FormField[] }
  button: string
}

/** What is general, then the five targets side by side. Works as a plain form too. */
export function SettingsForm({ action, general, targets, button }: SettingsFormProps) {
  const [state, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  const field = ({ id, defaultValue, ...rest }: FormField) => {
    const value = state.values[id] ?? defaultValue
    return (
      // A select goes back to its first value once its form was sent, so it is made anew with another value.
      <Field
        key={`${id} ${value}`}
        required
        autoComplete="off"
        {...rest}
        id={id}
        name={id}
        error={state.errors[id]}
        defaultValue={value}
      />
    )
  }
  return (
    <form action={submit} className="space-y-8">
      {state.errors[''] && (
        <p role="alert" className="font-semibold text-danger">
          {state.errors['']}
        </p>
      )}
      <div className="max-w-xl space-y-4">{general.map(field)}</div>
      <fieldset className="space-y-2" aria-describedby="targets-hint">
        <legend className="text-lg font-bold">{targets.title}</legend>
        <p id="targets-hint" className="max-w-[70ch] text-sm text-quiet">
          {targets.hint}
        </p>
        <div className="grid grid-cols-1 gap-4 pt-2 sm:grid-cols-2 lg:grid-cols-3">{targets.fields.map(field)}</div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-4">
        <Button disabled={pending}>{button}</Button>
        <p role="status" className="text-sm font-semibold text-accent">
          {state.done}
        </p>
      </div>
    </form>
  )
}
