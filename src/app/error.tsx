'use client'

import { Button } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import words from '@/messages/error-page.json'

type ErrorPageProps = { error: { digest?: string }; reset: () => void }

/** When a page could not be made. It must work when nothing else does, so it carries its few words with it. */
export default function ErrorPage({ error: { digest }, reset }: ErrorPageProps) {
  return (
    <>
      <PageHeading title={words.en.title}>{words.en.text}</PageHeading>
      <Button onClick={reset}>{words.en.again}</Button>
      {digest && (
        <p className="mt-6 text-sm text-quiet">
          {words.en.number} <span className="tabular-nums">{digest}</span>
        </p>
      )}
    </>
  )
}
