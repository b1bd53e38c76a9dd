'use client'

import { useEffect, useState } from 'react'
import { browserStorage } from '@/components/browser-storage'
import { Notice } from '@/components/notice'
import { keptUnder } from './kept-answers'

/** Says that this browser keeps answers that were not sent. */
export function BegunNotice({ draftKey, text }: { draftKey: string; text: string }) {
  const [hasDraft, setHasDraft] = useState(false)
  useEffect(() => setHasDraft((keptUnder(browserStorage(), draftKey)?.draft ?? null) !== null), [draftKey])
  return hasDraft && <Notice>{text}</Notice>
}
