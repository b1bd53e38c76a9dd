'use client'

import { type FocusEvent, useId, useRef, useState } from 'react'
import { Button } from './button'
import { copyText } from './copy-text'

type CopyFieldProps = {
  value: string
  words: { label: string; copy: string; copied: string }
  /** How many lines of a longer text are in sight; one line unless it is said. */
  rows?: number
}

const SHAPE = 'min-h-12 min-w-0 flex-1 rounded-lg border border-line-strong bg-sunken px-3'

const selectAll = ({ target }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => target.select()

/** Something to hand on: it can be selected by hand, and copied with a button where there is script. */
export function CopyField({ value, words, rows }: CopyFieldProps) {
  const id = useId()
  const [copied, setCopied] = useState(false)
  const line = useRef<HTMLInputElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const copy = async () => setCopied(await copyText(text.current ?? line.current))
  const field = { id, readOnly: true, value, onFocus: selectAll }
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block font-semibold">
        {words.label}
      </label>
      <div className={`flex gap-2 ${rows ? 'flex-col items-start' : 'flex-wrap'}`}>
        {rows ? (
          <textarea ref={text} rows={rows} {...field} className={`${SHAPE} w-full py-2 text-base`} />
        ) : (
          <input ref={line} {...field} className={`${SHAPE} font-mono text-sm`} />
        )}
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
