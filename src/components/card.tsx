import type { ReactNode } from 'react'

/** A quiet box that holds one thing. */
export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-xl border border-line bg-surface p-5 sm:p-6 ${className}`}>{children}</div>
}
