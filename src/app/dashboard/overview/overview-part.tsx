import type { ReactNode } from 'react'

type OverviewPartProps = { id: string; title: string; text?: string | undefined; children: ReactNode }

/** One part of the overview, with its heading and a line on how to read it. */
export function OverviewPart({ id, title, text, children }: OverviewPartProps) {
  return (
    <section aria-labelledby={id} className="min-w-0 space-y-4">
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      {text && <p className="max-w-[70ch] text-quiet">{text}</p>}
      {children}
    </section>
  )
}
