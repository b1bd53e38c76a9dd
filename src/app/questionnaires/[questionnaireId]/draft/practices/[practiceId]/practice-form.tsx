'use client'

import type { ReactNode } from 'react'
import type { FormField } from '@/app/fields-form'
import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button, buttonClass } from '@/components/button'
import { Field } from '@/components/field'
import { TextArea } from '@/components/text-area'

type Text = { id: string; label: string; hint?: string; maxLength: number; defaultValue: string }
type Texts = { legend: string; hint: string; texts: readonly Text[] }

type PracticeFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  first: readonly FormField[]
  texts: readonly Text[]
  levels: Texts
  steps: Texts
  claim: Text
  last: readonly FormField[]
  foundation: { id: string; label: string; hint: string; defaultChecked: boolean }
  button: string
  cancel: { href: string; text: string }
  children: ReactNode
}

/** All of a practice in one form, which may be saved unfinished. Works as a plain form too. */
export function PracticeForm({
  action,
  first,
  texts,
  levels,
  steps,
  claim,
  last,
  foundation,
  ...rest
}: PracticeFormProps) {
  const [{ errors, values }, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  const isBack = Object.keys(values).length > 0
  const field = ({ id, defaultValue, ...more }: FormField) => (
    <Field
      key={id}
      autoComplete="off"
      {...more}
      id={id}
      name={id}
      error={errors[id]}
      defaultValue={values[id] ?? defaultValue}
    />
  )
  const area = ({ id, defaultValue, ...more }: Text) => (
    <TextArea
      key={id}
      rows={2}
      {...more}
      id={id}
      name={id}
      error={errors[id]}
      defaultValue={values[id] ?? defaultValue}
    />
  )
  const areas = ({ legend, hint, texts: all }: Texts) => (
    <fieldset className="space-y-4">
      <legend className="text-lg font-bold">{legend}</legend>
      <p className="text-sm text-quiet">{hint}</p>
      {all.map(area)}
    </fieldset>
  )
  return (
    <form action={submit} className="space-y-8">
      {errors[''] && (
        <p role="alert" className="font-semibold text-danger">
          {errors['']}
        </p>
      )}
      <div className="space-y-5">
        {first.map(field)}
        {texts.map(area)}
      </div>
      {areas(levels)}
      {areas(steps)}
      <div className="space-y-5">
        {area(claim)}
        <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">{last.map(field)}</div>
        <Field
          {...foundation}
          type="checkbox"
          name={foundation.id}
          defaultChecked={isBack ? foundation.id in values : foundation.defaultChecked}
        />
      </div>
      {rest.children}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button disabled={pending}>{rest.button}</Button>
        <a href={rest.cancel.href} className={buttonClass('quiet')}>
          {rest.cancel.text}
        </a>
      </div>
    </form>
  )
}
