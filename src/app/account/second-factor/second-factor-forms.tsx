'use client'

import { useFormAction } from '@/app/use-form-action'
import { buttonClass } from '@/components/button'
import { Card } from '@/components/card'
import { BegunSecondFactor } from './begun-second-factor'
import { RecoveryCodes } from './recovery-codes'
import type { SecondFactorState } from './second-factor-state'
import type { SecondFactorWords } from './second-factor-words'
import { StepForm } from './step-form'

type SecondFactorFormsProps = {
  action: (before: SecondFactorState, form: FormData) => Promise<SecondFactorState>
  isOn: boolean
  words: SecondFactorWords
}

/** The one step that is next: the password, the key and a first code, the recovery codes, or what can be changed. */
export function SecondFactorForms({ action, isOn, words }: SecondFactorFormsProps) {
  const [state, submit, pending] = useFormAction(action, { errors: {} })
  const shared = { state, submit, pending }
  const password = { type: 'password', name: 'password', label: words.password, autoComplete: 'current-password' }
  if (state.codes) {
    return (
      <Card className="space-y-4">
        <RecoveryCodes codes={state.codes} words={words} />
        <a href="/account" className={buttonClass('secondary')}>
          {words.kept}
        </a>
      </Card>
    )
  }
  if (isOn) {
    return (
      <div className="space-y-6">
        <Card className="space-y-4">
          <h2 className="text-lg font-bold">{words.newCodesTitle}</h2>
          <p className="text-quiet">{words.newCodesText}</p>
          <StepForm
            {...shared}
            step="codes"
            field={{ id: 'codes-password', ...password }}
            button={{ kind: 'secondary', text: words.newCodes }}
          />
        </Card>
        <Card className="space-y-4">
          <h2 className="text-lg font-bold">{words.offTitle}</h2>
          <p className="text-quiet">{words.offText}</p>
          <StepForm
            {...shared}
            step="off"
            field={{ id: 'off-password', ...password }}
            button={{ kind: 'danger', text: words.off }}
          />
        </Card>
      </div>
    )
  }
  return (
    <Card className="space-y-4">
      {state.begun ? (
        <>
          <BegunSecondFactor begun={state.begun} words={words} />
          <StepForm
            {...shared}
            step="prove"
            field={{
              id: 'code',
              name: 'code',
              label: words.code,
              hint: words.codeHint,
              autoComplete: 'one-time-code',
              inputMode: 'numeric',
              maxLength: 12,
            }}
            button={{ kind: 'primary', text: words.prove }}
          />
        </>
      ) : (
        <StepForm
          {...shared}
          step="begin"
          field={{ id: 'password', ...password }}
          button={{ kind: 'primary', text: words.begin }}
        />
      )}
      <p role="status" className="text-sm font-semibold text-accent empty:hidden">
        {state.done}
      </p>
    </Card>
  )
}
