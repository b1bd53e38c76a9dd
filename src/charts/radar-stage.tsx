'use client'

import { type ComponentType, lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { InteractiveRadarProps } from './interactive-radar'

/** Without its script, the chart that the server drew stays: the page does not fail for want of a tooltip. */
const InteractiveRadar = lazy<ComponentType<InteractiveRadarProps>>(() =>
  import('./interactive-radar').then(
    ({ InteractiveRadar }) => ({ default: InteractiveRadar }),
    () => ({ default: () => null }),
  ),
)

type RadarStageProps = Omit<InteractiveRadarProps, 'onReady' | 'ready'> & { children: ReactNode }

/**
 * Shows the server's chart, and puts the interactive one in its place once it has come into view and is drawn. The
 * server's chart stays in the page, for paper.
 */
export function RadarStage({ children, ...chart }: RadarStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  const [ready, setReady] = useState(false)
  const onReady = useCallback(() => setReady(true), [])

  useEffect(() => {
    if (stage.current === null) return
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      setSeen(true)
    })
    observer.observe(stage.current)
    return () => observer.disconnect()
  }, [])

  return (
    <div ref={stage} className="relative">
      <div className={ready ? 'hidden print:block' : ''}>{children}</div>
      {seen && (
        <Suspense fallback={null}>
          <InteractiveRadar {...chart} ready={ready} onReady={onReady} />
        </Suspense>
      )}
    </div>
  )
}
