'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { Button } from '@/components/button'
import { copyText } from '@/components/copy-text'
import { useIsAlive } from '@/components/use-is-alive'
import { answersAsText } from './answers-as-text'
import type { KeptWords } from './kept-words'

type KeptTextProps = {
  title: string
  text: string
  said: readonly SaidAnswer[]
  words: KeptWords
  /** Whether it is the page's own heading. */
  isPage?: boolean
  /** It has just happened, so it is announced. */
  alert?: boolean
}

/** What was said and stored nowhere, as text to copy: by hand, or with a button where there is script. */
export function KeptText({ title, text, said, words, isPage = false, alert = false }: KeptTextProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState(false)
  const isAlive = useIsAlive()
  const Heading = isPage ? 'h1' : 'h2'
  useEffect(() => {
    if (alert) heading.current?.focus()
  }, [alert])
  const copy = async () => setCopied(await copyText(field.current))
  return (
    <section aria-labelledby={`${id}title`} className="max-w-3xl space-y-3">
      <Heading
        id={`${id}title`}
        ref={heading}
        tabIndex={-1}
        className={`font-bold outline-none ${isPage ? 'text-2xl tracking-tight sm:text-3xl' : 'text-xl'}`}
      >
        {title}
      </Heading>
      <p role={alert ? 'alert' : undefined} className="max-w-[70ch]">
        {text}
      </p>
      <label htmlFor={id} className="block font-semibold">
        {words.copyLabel}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={12}
        value={answersAsText(said, words.text)}
        className="w-full rounded-lg border border-line-strong bg-sunken p-3 text-sm"
      />
      {isAlive && (
        <Button type="button" kind="secondary" onClick={copy}>
          {words.copy}
        </Button>
      )}
      <p role="status" className="text-sm text-quiet empty:hidden">
        {copied && words.copied}
      </p>
    </section>
  )
}
