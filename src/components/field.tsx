import type { InputHTMLAttributes, ReactNode } from 'react'

export type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  id: string
  label: ReactNode
  hint?: string
  error?: string | undefined
  /** The choices, which make it a select. */
  options?: readonly { value: string; text: string }[]
}

const SHAPE =
  'min-h-12 w-full rounded-lg border border-line-strong bg-surface px-3 text-base aria-invalid:border-danger'

/** A field with its label, hint and error, tied together for screen readers. */
export function Field({ id, label, hint, error, options, ...input }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const control = {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  }
  const isTick = input.type === 'checkbox'
  return (
    <div className="space-y-1">
      <div className={isTick ? 'flex min-h-12 items-center gap-3' : 'space-y-1'}>
        <label htmlFor={id} className={isTick ? 'order-1' : 'block font-semibold'}>
          {label}
        </label>
        {hint && !isTick && <Hint id={id}>{hint}</Hint>}
        {options ? (
          <select {...control} name={input.name} defaultValue={input.defaultValue} className={SHAPE}>
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        ) : (
          <input {...control} className={isTick ? 'size-5 shrink-0 accent-accent' : SHAPE} {...input} />
        )}
      </div>
      {hint && isTick && <Hint id={id}>{hint}</Hint>}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </div>
  )
}

function Hint({ id, children }: { id: string; children: string }) {
  return (
    <p id={`${id}-hint`} className="text-sm text-quiet">
      {children}
    </p>
  )
}
