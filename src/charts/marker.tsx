import type { Point } from './radar-geometry'
import type { MarkerShape } from './series-style'

/** Drawn around the origin at size 1; areas differ so that all look equally heavy. */
const SHAPES: Record<MarkerShape, string> = {
  circle: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1 -1 0Z',
  square: 'M-.9-.9H.9V.9H-.9Z',
  triangle: 'M0-1.2L1.15.85H-1.15Z',
  diamond: 'M0-1.35L1.2 0L0 1.35L-1.2 0Z',
  cross: 'M-1.2-.4H-.4V-1.2H.4V-.4H1.2V.4H.4V1.2H-.4V.4H-1.2Z',
  star: 'M0-1.4L.39-.45 1.33-.43.6.2.82 1.13 0 .6-.82 1.13-.6.2-1.33-.43-.39-.45Z',
}

type MarkerProps = { shape: MarkerShape; at: Point; size: number; fill: string; stroke: string }

/** The mark of an outline at one of its points; the size is half its width. */
export function Marker({ shape, at, size, fill, stroke }: MarkerProps) {
  return (
    <path
      d={SHAPES[shape]}
      transform={`translate(${at.x} ${at.y}) scale(${size})`}
      fill={fill}
      stroke={stroke}
      // The outline of all markers is equally thin, whatever their size.
      strokeWidth={1.25 / size}
      strokeLinejoin="round"
      data-marker={shape}
    />
  )
}
