'use client'

import type { FormState } from '@/app/form-state'
import { useFormAction } from '@/app/use-form-action'
import { Button, buttonClass } from '@/components/button'
import { TextArea } from '@/components/text-area'

type TextFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  text: { label: string; hint: string; value: string }
  edits: number
  button: string
  cancel: { href: string; text: string }
}

/** A whole questionnaire as text. Works as a plain form too. */
export function TextForm({ action, text: { label, hint, value }, edits, button, cancel }: TextFormProps) {
  const [{ errors, values }, submit, pending] = useFormAction(action, { errors: {}, values: {} })
  return (
    <form action={submit} className="space-y-5">
      {errors[''] && (
        <p role="alert" className="font-semibold text-danger">
          {errors['']}
        </p>
      )}
      <input type="hidden" name="edits" value={edits} />
      <div className="font-mono whitespace-pre-line [&_label]:font-sans [&_p]:font-sans">
        <TextArea
          id="text"
          name="text"
          rows={30}
          spellCheck={false}
          wrap="off"
          label={label}
          hint={hint}
          error={errors.text}
          defaultValue={values.text ?? value}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button disabled={pending}>{button}</Button>
        <a href={cancel.href} className={buttonClass('quiet')}>
          {cancel.text}
        </a>
      </div>
    </form>
  )
}
