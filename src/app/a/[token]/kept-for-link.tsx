'use client'

import { type ReactNode, useActionState, useEffect, useState } from 'react'
import { browserStorage } from '@/components/browser-storage'
import { Button } from '@/components/button'
import { forgetKept, keptForLink } from './kept-answers'
import { KeptText } from './kept-text'
import type { KeptWords } from './kept-words'
import { NOTHING_SENT, type SendAction } from './send-state'

type KeptForLinkProps = { link: string; action: SendAction; words: KeptWords; children: ReactNode }

/**
 * Where a link takes no answers: what was just sent by the form that stood here, or else what this browser keeps, to
 * copy.
 */
export function KeptForLink({ link, action, words, children }: KeptForLinkProps) {
  const [posted] = useActionState(action, NOTHING_SENT, `${link}/answer`)
  const [found, setFound] = useState<ReturnType<typeof keptForLink>>(null)
  const [isForgotten, setForgotten] = useState(false)
  useEffect(() => setFound(keptForLink(browserStorage(), link)), [link])
  const unsent = posted.ended ?? (posted.outage ? 'not-stored' : null)
  if (unsent) return <KeptText {...words[unsent]} said={posted.said ?? []} words={words} isPage alert />
  function forget() {
    if (found) forgetKept(browserStorage(), found.draftKey)
    setFound(null)
    setForgotten(true)
  }
  const said = found?.kept.draft ?? found?.kept.sent
  return (
    <>
      {children}
      {said && (
        <div className="space-y-3">
          <KeptText {...words.kept} said={said} words={words} />
          <Button type="button" kind="danger" onClick={forget}>
            {words.forgetKept}
          </Button>
        </div>
      )}
      <p role="status">{isForgotten && words.forgotten}</p>
    </>
  )
}
