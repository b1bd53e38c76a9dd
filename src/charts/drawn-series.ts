import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import type { RadarSeries } from './radar-series'
import { type SeriesStyle, seriesStyles } from './series-style'

export type DrawnSeries = { readonly series: RadarSeries; readonly style: SeriesStyle }

const DEPTH = { previous: 0, compared: 1, current: 2 }

/**
 * The series with their styles, from the back to the front: the previous round lies behind, the own team on top.
 *
 * @throws RangeError for more than six series
 */
export function drawnSeries(series: readonly RadarSeries[]): readonly DrawnSeries[] {
  const styles = seriesStyles(series)
  return series
    .flatMap((one, index) => {
      const style = styles[index]
      return style ? [{ series: one, style }] : []
    })
    .toSorted((a, b) => DEPTH[a.series.kind] - DEPTH[b.series.kind])
}

/** The pillars that have no score now. What a previous round scored does not count, unless there is nothing else. */
export function unscoredPillars(series: readonly RadarSeries[]): readonly PillarId[] {
  const present = series.filter(({ kind }) => kind !== 'previous')
  const asked = present.length > 0 ? present : series
  return PILLAR_IDS.filter((pillar) => asked.every(({ values }) => values[pillar] === null))
}
