import { type ReactNode, useId } from 'react'
import { Card } from '@/components/card'

/** A part of the page, with what it is for. */
export function ShareSection({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="space-y-3">
      <div className="max-w-[70ch]">
        <h2 id={id} className="text-lg font-bold">
          {title}
        </h2>
        {text && <p className="text-quiet">{text}</p>}
      </div>
      <Card className="space-y-6">{children}</Card>
    </section>
  )
}
