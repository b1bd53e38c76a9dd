import type { ReactNode } from 'react'

/** Something worth knowing on this page, said quietly. */
export function Notice({ children, tone = 'plain' }: { children: ReactNode; tone?: 'plain' | 'caution' }) {
  const colours = tone === 'caution' ? 'bg-caution-soft text-caution' : 'bg-accent-soft text-text'
  return <div className={`rounded-lg px-4 py-3 text-sm ${colours}`}>{children}</div>
}
