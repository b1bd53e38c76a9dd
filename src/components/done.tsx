import type { ReactNode } from 'react'

/** A quiet word about what was just done, on the page that it led to. */
export function Done({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mb-6 font-semibold text-accent">
      {children}
    </p>
  )
}
