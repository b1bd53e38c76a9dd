'use client'

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * By how much a drawing of a fixed width must be scaled to fill the box that the ref is given to; null until known.
 *
 * @param width - The drawing's own width in px
 */
export function useDrawingScale(width: number): { box: RefObject<HTMLDivElement | null>; scale: number | null } {
  const box = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => {
      // Nothing while it is hidden, as on paper: the last scale is right when it comes back.
      if (element.clientWidth > 0) setScale(element.clientWidth / width)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return { box, scale }
}
