import type { ReactNode } from 'react'
import { Card } from '@/components/card'

type TitledCardProps = { id: string; title: string; children: ReactNode }

/** One thing worth knowing of the system, with its heading. */
export function TitledCard({ id, title, children }: TitledCardProps) {
  return (
    <Card>
      <section aria-labelledby={id} className="space-y-4">
        <h2 id={id} className="text-lg font-bold">
          {title}
        </h2>
        {children}
      </section>
    </Card>
  )
}
