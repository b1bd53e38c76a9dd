import type { ReactNode } from 'react'

/** A link high enough for a thumb. */
export function TextLink({ href, label, children }: { href: string; label?: string; children: ReactNode }) {
  return (
    <a
      href={href}
      aria-label={label}
      className="inline-flex min-h-10 min-w-0 items-center wrap-anywhere text-accent underline underline-offset-4"
    >
      {children}
    </a>
  )
}
