import { type TextareaHTMLAttributes, useLayoutEffect, useState } from 'react'

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & {
  id: string
  label: string
  hint?: string
  error?: string | undefined
}

/** A field for more than a line, with its label, hint and error, tied together for screen readers. */
export function TextArea({ id, label, hint, error, defaultValue, ...area }: TextAreaProps) {
  const [isThere, setThere] = useState(typeof window === 'undefined')
  // Before anything is painted.
  useLayoutEffect(() => setThere(true), [])
  // React puts the page's text back as it takes over, whatever was typed until then, unless it begins with none.
  const begins = isThere ? defaultValue : ''
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className="block min-h-12 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base aria-invalid:border-danger"
        defaultValue={begins}
        {...area}
      />
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-semibold text-danger">
          {error}
        </p>
      )}
    </div>
  )
}
