import type { ReactNode } from 'react'
import { Card } from '@/components/card'

/** One thing that can be done on a page, in a box with its title. */
export function Part({ id, title, text, children }: { id: string; title: string; text?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <Card className="h-full space-y-3">
        <h2 id={id} className="text-lg font-bold">
          {title}
        </h2>
        {text && <p className="max-w-[70ch] text-quiet">{text}</p>}
        {children}
      </Card>
    </section>
  )
}
