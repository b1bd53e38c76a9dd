import type { ReactNode } from 'react'

/** What a figure is made of, one key away and without script. */
export function Fold({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary className="min-h-11 w-fit py-2.5 text-accent hover:underline hover:underline-offset-4">
        {summary}
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  )
}
