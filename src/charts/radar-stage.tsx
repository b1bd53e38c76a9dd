'use client'

import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { InteractiveRadarProps } from './interactive-radar'
import { pointAgain, watchIntent } from './radar-intent'

/** Without its script, the chart that the server drew stays: the page does not fail for want of a tooltip. */
const InteractiveRadar = lazy<ComponentType<InteractiveRadarProps>>(() =>
  import('./interactive-radar').then(
    ({ InteractiveRadar }) => ({ default: InteractiveRadar }),
    () => ({ default: () => null }),
  ),
)

type RadarStageProps = Omit<InteractiveRadarProps, 'onReady' | 'ready'> & { children: ReactNode }

/**
 * Shows the server's chart, and puts the interactive one in its place once somebody means to use it and it is drawn: its
 * script weighs nearly as much as that of the rest of the page. It goes on where the drawn one was pointed at, tapped or
 * focused. The server's chart stays in the page, for paper.
 */
export function RadarStage({ children, ...chart }: RadarStageProps) {
  const stage = useRef<HTMLDivElement>(null)
  const intent = useRef<ReturnType<typeof watchIntent> | null>(null)
  const [wanted, setWanted] = useState(false)
  const [ready, setReady] = useState(false)
  const onReady = useCallback(() => setReady(true), [])

  useEffect(() => {
    if (stage.current === null) return
    // A stop for the keyboard, where there is a script to go on from it.
    stage.current.querySelector('svg')?.setAttribute('tabindex', '0')
    intent.current = watchIntent(stage.current, () => setWanted(true))
    return () => intent.current?.stop()
  }, [])

  useLayoutEffect(() => {
    if (!ready || stage.current === null) return
    const pointed = intent.current?.pointed()
    intent.current?.stop()
    // The drawn one still has the focus, though it is no longer shown.
    if (stage.current.contains(document.activeElement)) {
      stage.current.querySelector<SVGElement>('[role=application]')?.focus({ preventScroll: true })
    }
    if (pointed) pointAgain(stage.current, pointed)
  }, [ready])

  return (
    <div ref={stage} className="relative">
      <div className={ready ? 'hidden print:block' : ''}>{children}</div>
      {wanted && (
        <Suspense fallback={null}>
          <InteractiveRadar {...chart} ready={ready} onReady={onReady} />
        </Suspense>
      )}
    </div>
  )
}
