'use client'

import { useEffect, useState } from 'react'
import { drawnSeries } from './drawn-series'
import { LARGE_RADAR } from './radar-layout'
import { RadarLegend } from './radar-legend'
import { RadarPlot } from './radar-plot'
import type { RadarSeries, RadarWords } from './radar-series'
import { useDrawingScale } from './use-drawing-scale'

export type InteractiveRadarProps = {
  series: readonly RadarSeries[]
  words: RadarWords
  /** The greatest width in px. */
  size: number
  /** Until the chart has reported itself ready it waits unseen over the server's. */
  ready: boolean
  onReady: () => void
}

/** The radar with a tooltip and a legend that shows and hides outlines. */
export function InteractiveRadar({ series, words, size, ready, onReady }: InteractiveRadarProps) {
  const { box, scale } = useDrawingScale(LARGE_RADAR.width)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const visible = drawnSeries(series).filter(({ series: { id } }) => !hidden.has(id))

  useEffect(() => {
    // Recharts draws after its first effects; two frames later what it drew is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(onReady)
    })
    return () => cancelAnimationFrame(frame)
  }, [onReady])

  const toggle = (id: string) =>
    setHidden((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set(before).add(id)))

  const { width, height } = LARGE_RADAR
  return (
    <div className={ready ? 'print:hidden' : 'invisible absolute inset-x-0 top-0'}>
      <div
        ref={box}
        className="mx-auto overflow-hidden rounded outline-accent has-[:focus-visible]:outline-2"
        style={{ maxWidth: size, aspectRatio: `${width} / ${height}` }}
      >
        {scale !== null && (
          <div style={{ width, height, transform: `scale(${scale})`, transformOrigin: '0 0' }}>
            <RadarPlot visible={visible} all={series} words={words} />
          </div>
        )}
      </div>
      <RadarLegend series={series} hidden={hidden} onToggle={toggle} />
    </div>
  )
}
