'use client'

import { useSyncExternalStore } from 'react'
import { Button } from '@/components/button'

const never = () => () => {}

/** A button where there is script; else the words on how to print without it. */
export function PrintButton({ text, otherwise }: { text: string; otherwise: string }) {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <div className="flex min-h-12 items-center">
      {hasScript ? (
        <Button type="button" kind="secondary" onClick={() => window.print()}>
          {text}
        </Button>
      ) : (
        <p>{otherwise}</p>
      )}
    </div>
  )
}
