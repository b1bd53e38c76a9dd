import type { ReactNode } from 'react'

type TextLinkProps = { href: string | null; label?: string; children: ReactNode }

/** A link high enough for a thumb; its text alone where it leads nowhere. */
export function TextLink({ href, label, children }: TextLinkProps) {
  if (href === null) return <span className="min-w-0 wrap-anywhere">{children}</span>
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
