import { useEffect, useRef, useSyncExternalStore } from 'react'

function subscribe(onChange: () => void) {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

const place = () => location.hash.slice(1)

/**
 * The step that the address names after the #, so that going back leads to the step before; it may also name a practice
 * of the step. Null without script, where all steps are shown. A new step gets the focus.
 * @param steps - the steps' ids, the first of which is shown at first
 */
export function useStep(steps: readonly string[]): string | null {
  const hash = useSyncExternalStore<string | null>(subscribe, place, () => null)
  const seen = useRef<string | null>(null)
  useEffect(() => {
    const isFirst = seen.current === null
    seen.current = hash
    if (hash === null || (isFirst && hash === '')) return
    const target = document.getElementById(hash === '' ? (steps[0] ?? '') : hash)
    target?.scrollIntoView({ block: 'start' })
    const focused = target?.matches('fieldset') ? target.querySelector('input') : target?.querySelector('h2')
    focused?.focus({ preventScroll: true })
  }, [hash, steps])
  if (hash === null) return null
  return steps.find((step) => hash === step || hash.startsWith(`${step}.`)) ?? steps[0] ?? null
}
