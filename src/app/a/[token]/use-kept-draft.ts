import { type RefObject, useEffect, useRef, useState } from 'react'
import { afterPaint } from '@/app/answering/after-paint'
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

  /** Keeps it in this browser; returns whether that outlasts the page. */
  function store(change: Partial<Kept>): boolean {
    if (!storage.current || !kept.current) return false
    kept.current = { ...kept.current, ...change }
    // Where it is switched off, there is one that ends with the page.
    return keep(storage.current, draftKey, kept.current) && storage.current instanceof Storage
  }

  /** Keeps what is said about a practice now; returns what was said before. */
  function put(practiceId: string): SaidAnswer | undefined {
    if (!form.current) return undefined
    const now = saidIn(form.current, practiceId)
    const all = latest.current ?? []
    const before = all.find((one) => one.practiceId === practiceId)
    latest.current = before ? all.map((one) => (one === before ? now : one)) : [...all, now]
    // At once, so that nothing can be lost. All else can wait until the tick is seen.
    store({ draft: latest.current })
    afterPaint(putAll)
    return before
  }

  /** Shows and keeps all that the form says; some of it may have been written by something else than keys. */
  function putAll(): void {
    if (!form.current || !kept.current?.draft) return
    latest.current = saidOf(new FormData(form.current))
    setSaid(latest.current)
    setState(store({ draft: latest.current }) ? 'kept' : 'not-kept')
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
    /** What the form says, a moment behind it; null before the script is there. */
    said,
    /** What it says at this very moment, to send. */
    now: () => form.current && saidOf(new FormData(form.current)),
    state,
    put,
    /** What was sent stays, for the picture of one's own. */
    sent: () => store({ draft: null, sent: form.current && saidOf(new FormData(form.current)) }),
    key: () => kept.current?.key ?? '',
  }
}
