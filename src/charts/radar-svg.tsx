import { useId } from 'react'
import { drawnSeries, unscoredPillars } from './drawn-series'
import { RadarBand } from './radar-band'
import { axisValues, outlinePoints } from './radar-geometry'
import { RadarGrid } from './radar-grid'
import { RadarInitials } from './radar-initials'
import { RadarLabels } from './radar-labels'
import { COMPACT_RADAR, LARGE_RADAR } from './radar-layout'
import { RadarOutline } from './radar-outline'
import type { RadarSeries, RadarWords } from './radar-series'

type RadarSvgProps = {
  series: readonly RadarSeries[]
  words: Pick<RadarWords, 'title' | 'description' | 'pillars' | 'initials' | 'levels' | 'noScore'>
  /** The greatest width in px; the drawing fills what it is given up to that. */
  size?: number
  /** Initials in place of names, no numerals. */
  compact?: boolean
}

/**
 * The radar as the server draws it, complete without script.
 *
 * @throws RangeError for more than six series, or for a value outside 0..5
 */
export function RadarSvg({ series, words, compact = false, size = compact ? 120 : 460 }: RadarSvgProps) {
  const id = useId()
  const layout = compact ? COMPACT_RADAR : LARGE_RADAR
  const drawn = drawnSeries(series)
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
      <RadarGrid layout={layout} levels={words.levels} numerals={!compact} />
      {compact ? (
        <RadarInitials layout={layout} initials={words.initials} />
      ) : (
        <RadarLabels layout={layout} words={words} unscored={unscoredPillars(series)} />
      )}
      {drawn.map(
        ({ series: { id, band }, style }) =>
          band && <RadarBand key={id} layout={layout} band={band} colour={style.colour} />,
      )}
      {drawn.map(({ series: { id, kind, values }, style }) => (
        <RadarOutline
          key={id}
          points={outlinePoints(layout, axisValues(values))}
          style={compact ? { ...style, width: Math.min(style.width, 1.75) } : style}
          markerSize={layout.markerSize}
          pillarColours={kind === 'current'}
        />
      ))}
    </svg>
  )
}
