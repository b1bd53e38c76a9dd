import type { ReactNode } from 'react'
import { Card } from '@/components/card'

/** One thing that can be done with an account. */
export function AccountSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Card className="space-y-4">
        <h2 className="text-lg font-bold">{title}</h2>
        {children}
      </Card>
    </section>
  )
}
