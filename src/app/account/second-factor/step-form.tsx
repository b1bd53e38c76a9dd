import { Button, type ButtonKind } from '@/components/button'
import { Field, type FieldProps } from '@/components/field'
import type { SecondFactorState, SecondFactorStep } from './second-factor-state'

type StepFormProps = {
  state: SecondFactorState
  submit: (form: FormData) => void
  pending: boolean
  step: SecondFactorStep
  field: FieldProps & { name: string }
  button: { kind: ButtonKind; text: string }
}

/** A step's one field and its button. */
export function StepForm({ state, submit, pending, step, field, button }: StepFormProps) {
  // As in secondFactorAction: whatever cannot be told apart belongs to the first step.
  const errors = (state.step ?? step) === step ? state.errors : {}
  return (
    <form action={submit} className="space-y-4">
      {errors[''] && (
        <p role="alert" className="font-semibold text-danger">
          {errors['']}
        </p>
      )}
      <input type="hidden" name={step} value="yes" />
      <Field {...field} required error={errors[field.name]} />
      <Button kind={button.kind} disabled={pending}>
        {button.text}
      </Button>
    </form>
  )
}
