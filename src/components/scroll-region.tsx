import type { ReactNode } from 'react'

/** Something wider or higher than the screen. It takes the focus, so that the arrow keys can scroll it. */
export function ScrollRegion({
  label,
  className = '',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) {
  return (
    // `relative`, so that what is hidden for the eye only stays inside and does not widen the page.
    <section aria-label={label} tabIndex={0} className={`relative overflow-auto ${className}`}>
      {children}
    </section>
  )
}
