import { RadarLegend } from './radar-legend'
import type { RadarSeries, RadarWords } from './radar-series'
import { RadarStage } from './radar-stage'
import { RadarSvg } from './radar-svg'
import { RadarTable } from './radar-table'

type RadarProps = {
  /** At most six. */
  series: readonly RadarSeries[]
  words: RadarWords
  /** The greatest width of the chart in px. */
  size?: number
}

/**
 * The radar with its legend and its table. Complete as the server sends it; a script adds a tooltip and a legend that
 * shows and hides outlines.
 *
 * @throws RangeError for more than six series
 */
export function Radar({ series, words, size = 460 }: RadarProps) {
  return (
    <figure>
      <RadarStage series={series} words={words} size={size}>
        <RadarSvg series={series} words={words} size={size} />
        <RadarLegend series={series} />
      </RadarStage>
      <RadarTable series={series} words={words} />
    </figure>
  )
}
