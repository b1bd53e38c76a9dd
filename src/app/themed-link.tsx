'use client'

import type { MouseEvent, ReactNode } from 'react'

/** A link to a file that takes the page's theme along, once it is followed. */
export function ThemedLink({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  const follow = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.href = isDark() ? `${href}&theme=dark` : href
  }
  return (
    <a
      href={href}
      aria-label={label}
      onClick={follow}
      onAuxClick={follow}
      className="inline-flex min-h-10 min-w-10 items-center justify-center underline underline-offset-4 hover:text-accent"
    >
      {children}
    </a>
  )
}

/** What is chosen in the footer, else what the system prefers. */
function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}
