import type { ReactNode } from 'react'

/** A page's one h1, with a line above and below it. */
export function PageHeading({ above, title, children }: { above?: ReactNode; title: string; children?: ReactNode }) {
  return (
    <header className="mb-8 space-y-2">
      {above && <div className="text-sm text-quiet">{above}</div>}
      <h1 className="text-2xl font-bold tracking-tight sm:text-3xl">{title}</h1>
      {children && <div className="max-w-[70ch] text-quiet">{children}</div>}
    </header>
  )
}
