'use client'

import { Button } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import words from '@/messages/error-page.json'

/** When a page could not be made. It must work when nothing else does, so it carries its few words with it. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <>
      <PageHeading title={words.en.title}>{words.en.text}</PageHeading>
      <Button onClick={reset}>{words.en.again}</Button>
    </>
  )
}
