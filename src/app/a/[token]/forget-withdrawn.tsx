'use client'

import { useEffect } from 'react'
import { browserStorage } from '@/components/browser-storage'
import { forgetKept } from './kept-answers'

/** Removes what this browser kept of answers that were withdrawn. */
export function ForgetWithdrawn({ draftKey }: { draftKey: string }) {
  useEffect(() => forgetKept(browserStorage(), draftKey), [draftKey])
  return null
}
