import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/**
 * Shows what `data-tip` says of the cell that is pointed at or has the focus. It can be pointed at itself, and Escape
 * takes it away (WCAG 1.4.13). One for the whole table, so that nothing else is drawn anew for it.
 */
export function CellTooltip({ region }: { region: RefObject<HTMLElement | null> }) {
  const [hovered, setHovered] = useState<HTMLElement | null>(null)
  const [focused, setFocused] = useState<HTMLElement | null>(null)
  const tip = useRef<HTMLDivElement>(null)
  const cell = hovered ?? focused

  useEffect(() => {
    const table = region.current
    const control = new AbortController()
    const { signal } = control
    const tipped = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
    table?.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType !== 'touch' && !tip.current?.contains(target as Node)) setHovered(tipped(target))
      },
      { signal },
    )
    table?.addEventListener('pointerleave', () => setHovered(null), { signal })
    table?.addEventListener(
      'focusin',
      ({ target }) => {
        // The pointer may rest where it was while keys are used.
        setHovered(null)
        setFocused(tipped(target))
      },
      { signal },
    )
    table?.addEventListener('focusout', () => setFocused(null), { signal })
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return
        setHovered(null)
        setFocused(null)
      },
      { signal },
    )
    return () => control.abort()
  }, [region])

  useLayoutEffect(() => {
    const place = () => cell && tip.current && put(tip.current, cell)
    place()
    document.addEventListener('scroll', place, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', place, { capture: true })
  }, [cell])

  if (!cell) return null
  return (
    <div
      ref={tip}
      role="tooltip"
      className="fixed z-30 max-w-72 rounded-lg border border-line-strong bg-surface px-3 py-2 text-left text-sm shadow-lg print:hidden"
    >
      {cell.dataset.tip}
    </div>
  )
}

/** Above the cell, touching it, so that the pointer can go there; below where there is no room. */
function put(tip: HTMLElement, cell: HTMLElement): void {
  const { left, top, bottom, width } = cell.getBoundingClientRect()
  const most = document.documentElement.clientWidth - tip.offsetWidth - 8
  tip.hidden = !cell.isConnected
  tip.style.left = `${Math.max(8, Math.min(left + (width - tip.offsetWidth) / 2, most))}px`
  tip.style.top = `${top - tip.offsetHeight < 0 ? bottom - 3 : top - tip.offsetHeight + 3}px`
}
