import { type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import { restoreInto, saidIn, unsavedIn } from '@/app/answering/answer-fields'
import type { SaidAnswer } from '@/app/answering/said-answer'
import { saidOf } from '@/app/answering/said-of'
import { browserStorage } from '@/components/browser-storage'
import { forgetOld, type Kept, keep, keptUnder, newKey } from './kept-answers'

/** Where a browser keeps what is said by a link, and until when. */
export type Keeping = { draftKey: string; link: string; until: string }

/** What is typed into the form, kept in this browser until it is sent, and after that as what was sent. */
export function useKeptDraft(form: RefObject<HTMLFormElement | null>, { draftKey, link, until }: Keeping) {
  const storage = useRef<ReturnType<typeof browserStorage> | null>(null)
  const kept = useRef<Kept | null>(null)
  const [state, setState] = useState<'idle' | 'kept' | 'not-kept'>('idle')
  const [said, setSaid] = useState<readonly SaidAnswer[] | null>(null)
  // What is shown may be behind this by a moment.
  const latest = useRef<readonly SaidAnswer[] | null>(null)

  function store(change: Partial<Kept>): void {
    if (!storage.current || !kept.current) return
    kept.current = { ...kept.current, ...change }
    // Where it is switched off, there is one that ends with the page.
    const isKept = keep(storage.current, draftKey, kept.current) && storage.current instanceof Storage
    setState(isKept ? 'kept' : 'not-kept')
  }

  /** Keeps what is said about a practice now; returns what was said before. */
  function put(practiceId: string): SaidAnswer | undefined {
    if (!form.current) return undefined
    const now = saidIn(form.current, practiceId)
    const all = latest.current ?? []
    const before = all.find((one) => one.practiceId === practiceId)
    const draft = before ? all.map((one) => (one === before ? now : one)) : [...all, now]
    latest.current = draft
    // It is kept at once, so that nothing can be lost; that it is, and how far one is, may wait until the tick is seen.
    startTransition(() => {
      setSaid(draft)
      store({ draft })
    })
    return before
  }

  useEffect(() => {
    if (!form.current) return
    storage.current = browserStorage()
    forgetOld(storage.current, new Date())
    const before = keptUnder(storage.current, draftKey)
    kept.current = { draft: null, sent: null, key: newKey(), ...before, link, until }
    // Should the script give up, the form is sent under the same key.
    const field = form.current.querySelector<HTMLInputElement>('input[name=key]')
    if (field) field.value = kept.current.key
    // Chosen before the script was there.
    const unsaved = unsavedIn(form.current)
    if (kept.current.draft) restoreInto(form.current, kept.current.draft)
    if (unsaved.length > 0) restoreInto(form.current, unsaved)
    latest.current = saidOf(new FormData(form.current))
    setSaid(latest.current)
  }, [form, draftKey, link, until])

  return {
    /** What the form says now; null before the script is there. */
    said,
    /** The same, to send: with an answer that is not shown yet. */
    latest: () => latest.current,
    state,
    put,
    /** What was sent stays, for the picture of one's own. */
    sent: () => store({ draft: null, sent: form.current && saidOf(new FormData(form.current)) }),
    key: () => kept.current?.key ?? '',
  }
}
