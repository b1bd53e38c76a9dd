import type { ReactNode } from 'react'
import { Card } from '@/components/card'

/** Of more teams than these only a sum or a way on is shown. */
export const TEAMS_LISTED = 6

export const CARD_LINK = 'inline-flex min-h-10 items-center break-words text-accent underline underline-offset-4'

type RoundCardsProps = { id: string; title: string; children: ReactNode }

/** A part of the start page with a card for each round. */
export function RoundCards({ id, title, children }: RoundCardsProps) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className="text-lg font-bold">
        {title}
      </h2>
      <ul className="space-y-3">{children}</ul>
    </section>
  )
}

type RoundCardProps = { name: ReactNode; note: ReactNode; children: ReactNode }

/** A round with when it closes or closed, and what is to be said of its teams. */
export function RoundCard({ name, note, children }: RoundCardProps) {
  return (
    <li>
      <Card className="space-y-2">
        <h3 className="font-semibold">
          {name} <span className="text-sm font-normal text-quiet">{note}</span>
        </h3>
        {children}
      </Card>
    </li>
  )
}
