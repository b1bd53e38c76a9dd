'use client'

import { type FormField, ticked } from '@/app/fields-form'
import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button, buttonClass } from '@/components/button'
import { type Choice, Choices, type ChoicesProps } from '@/components/choices'
import { Field } from '@/components/field'
import { TextArea } from '@/components/text-area'

export type RoundFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  texts: readonly FormField[]
  purpose: { label: string; hint: string; maxLength: number; defaultValue: string }
  /** Null where there is only one. */
  questionnaire: FormField | null
  variant: FormField
  voices: ChoicesProps
  times: { title: string; hint: string; fields: readonly FormField[] }
  teams: { title: string; hint: string; all: Choice; groups: readonly ChoicesProps[] }
  button: string
  cancel: { href: string; text: string }
}

/** The plan of a round. Works as a plain form too. */
export function RoundForm({ action, texts, purpose, questionnaire, variant, voices, ...rest }: RoundFormProps) {
  const { times, teams, button, cancel } = rest
  const [{ errors, values }, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  const field = ({ id, defaultValue, ...rest }: FormField) => {
    const value = values[id] ?? defaultValue
    return (
      <Field
        key={rest.options ? `${id} ${value}` : id}
        required
        autoComplete="off"
        {...rest}
        id={id}
        name={id}
        error={errors[id]}
        defaultValue={value}
      />
    )
  }
  const choices = (group: ChoicesProps) => <Choices key={group.legend} {...group} options={ticked(group, values)} />
  const [all] = ticked({ legend: '', options: [teams.all] }, values)
  return (
    <form action={submit} className="space-y-10">
      <Problem text={errors['']} />
      <div className="max-w-2xl space-y-5">
        {texts.map(field)}
        <TextArea
          id="purpose"
          name="purpose"
          rows={4}
          {...purpose}
          error={errors.purpose}
          defaultValue={values.purpose ?? purpose.defaultValue}
        />
        {questionnaire && field(questionnaire)}
        {field(variant)}
        <div className="space-y-1">
          {choices(voices)}
          <Problem text={errors.voices} />
        </div>
      </div>
      <fieldset className="max-w-2xl space-y-4" aria-describedby="times-hint">
        <legend className="text-lg font-bold">{times.title}</legend>
        <p id="times-hint" className="max-w-[70ch] text-sm text-quiet">
          {times.hint}
        </p>
        <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">{times.fields.map(field)}</div>
      </fieldset>
      <fieldset className="space-y-4" aria-describedby="teams-hint">
        <legend className="text-lg font-bold">{teams.title}</legend>
        <p id="teams-hint" className="max-w-[70ch] text-sm text-quiet">
          {teams.hint}
        </p>
        <Problem text={errors.teams} />
        <label className="flex min-h-12 items-center gap-3">
          <input type="checkbox" name="all" defaultChecked={all?.checked} className="size-5 shrink-0 accent-accent" />
          {teams.all.text}
        </label>
        {teams.groups.map(choices)}
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button disabled={pending}>{button}</Button>
        <a href={cancel.href} className={buttonClass('quiet')}>
          {cancel.text}
        </a>
      </div>
    </form>
  )
}

function Problem({ text }: { text: string | undefined }) {
  if (!text) return null
  return (
    <p role="alert" className="text-sm font-semibold text-danger">
      {text}
    </p>
  )
}
