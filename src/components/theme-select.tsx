'use client'

import { useEffect, useRef } from 'react'
import { browserStorage } from './browser-storage'

type Theme = 'system' | 'light' | 'dark'

/** Chooses light, dark or what the system says; kept in this browser only. The layout's script applies it at once. */
export function ThemeSelect({ label, names }: { label: string; names: Record<Theme, string> }) {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (select.current) select.current.value = browserStorage().getItem('theme') ?? 'system'
  }, [])
  return (
    <label className="flex items-center gap-2">
      {label}
      <select
        ref={select}
        className="min-h-8 rounded border border-line-strong bg-surface px-2"
        onChange={({ target }) => apply(target.value as Theme)}
      >
        {(['system', 'light', 'dark'] as const).map((theme) => (
          <option key={theme} value={theme}>
            {names[theme]}
          </option>
        ))}
      </select>
    </label>
  )
}

function apply(theme: Theme) {
  if (theme === 'system') {
    browserStorage().removeItem('theme')
    delete document.documentElement.dataset.theme
  } else {
    browserStorage().setItem('theme', theme)
    document.documentElement.dataset.theme = theme
  }
}
