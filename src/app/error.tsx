'use client'

import { Button } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import { outageOf } from '@/errors/outage'
import words from '@/messages/error-page.json'

type ErrorPageProps = { error: { digest?: string }; reset: () => void }

/** When a page could not be made. It must work when nothing else does, so it carries its few words with it. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const outage = outageOf(error)
  return (
    <>
      <PageHeading title={words.en.title}>{words.en[outage ?? 'text']}</PageHeading>
      <Button onClick={reset}>{words.en.again}</Button>
      {outage === null && error.digest && (
        <p className="mt-6 text-sm text-quiet">
          {words.en.number} <span className="tabular-nums">{error.digest}</span>
        </p>
      )}
    </>
  )
}
