import { useId } from 'react'
import { RadarDrawing, type RadarDrawingProps } from './radar-drawing'
import { COMPACT_RADAR, LARGE_RADAR } from './radar-layout'
import type { RadarWords } from './radar-series'

type RadarSvgProps = RadarDrawingProps & {
  words: Pick<RadarWords, 'title' | 'description'>
  /** The greatest width in px; the drawing fills what it is given up to that. */
  size?: number
}

/**
 * The radar as the server draws it, complete without script.
 *
 * @throws RangeError for more than six series, or for a value outside 0..5
 */
export function RadarSvg({ series, words, compact = false, size = compact ? 120 : 460 }: RadarSvgProps) {
  const id = useId()
  const layout = compact ? COMPACT_RADAR : LARGE_RADAR
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width="100%"
      style={{ display: 'block', maxWidth: size, marginInline: 'auto', fontFamily: 'inherit' }}
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
    >
      <title id={`${id}title`}>{words.title}</title>
      <desc id={`${id}desc`}>{words.description}</desc>
      <RadarDrawing series={series} words={words} compact={compact} />
    </svg>
  )
}
