'use client'

import { useId, useRef, useState } from 'react'
import { Button } from './button'

type CopyFieldProps = { value: string; words: { label: string; copy: string; copied: string } }

/** Something to hand on: it can be selected by hand, and copied with a button where there is script. */
export function CopyField({ value, words }: CopyFieldProps) {
  const id = useId()
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // Where the page did not come over TLS, browsers let nobody copy; then it is selected, at least.
  const copy = () =>
    navigator.clipboard ? navigator.clipboard.writeText(value).then(() => setCopied(true)) : field.current?.select()
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block font-semibold">
        {words.label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          value={value}
          onFocus={({ target }) => target.select()}
          className="min-h-12 min-w-0 flex-1 rounded-lg border border-line-strong bg-sunken px-3 font-mono text-sm"
        />
        <Button type="button" kind="secondary" onClick={copy}>
          {words.copy}
        </Button>
      </div>
      <p role="status" className="text-sm text-quiet empty:hidden">
        {copied && words.copied}
      </p>
    </div>
  )
}
