import { drawnSeries, unscoredPillars } from './drawn-series'
import { RadarBand } from './radar-band'
import { axisValues, outlinePoints } from './radar-geometry'
import { RadarGrid } from './radar-grid'
import { RadarInitials } from './radar-initials'
import { RadarLabels } from './radar-labels'
import { COMPACT_RADAR, LARGE_RADAR } from './radar-layout'
import { RadarOutline } from './radar-outline'
import type { RadarSeries, RadarWords } from './radar-series'

export type RadarDrawingProps = {
  series: readonly RadarSeries[]
  words: Pick<RadarWords, 'pillars' | 'initials' | 'levels' | 'noScore'>
  /** Initials in place of names, no numerals. */
  compact?: boolean
}

/**
 * All lines and words of the radar, in the coordinates of its layout: for a page, a picture and a document alike.
 *
 * @throws RangeError for more than six series, or for a value outside 0..5
 */
export function RadarDrawing({ series, words, compact = false }: RadarDrawingProps) {
  const layout = compact ? COMPACT_RADAR : LARGE_RADAR
  const drawn = drawnSeries(series)
  return (
    <>
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
    </>
  )
}
