import { RadarDrawing } from '@/charts/radar-drawing'
import { LARGE_RADAR } from '@/charts/radar-layout'
import type { RadarSeries, RadarWords } from '@/charts/radar-series'
import { scoreText } from '@/charts/score-text'
import { seriesStyles } from '@/charts/series-style'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { LegendEntry, Picture } from './picture'

type RadarPictureWords = RadarWords & {
  /** On how many answers, or teams, an outline rests. */
  n: (lowest: number, highest: number) => string
}

type Around = { facts: readonly string[]; notes: readonly string[] }

/**
 * A radar as a picture; the legend gives the figures, which nobody can point at there.
 *
 * @throws RangeError for more than six series
 */
export function radarPicture(series: readonly RadarSeries[], words: RadarPictureWords, around: Around): Picture {
  const { width, height } = LARGE_RADAR
  return {
    ...around,
    title: words.title,
    drawings: [{ element: <RadarDrawing series={series} words={words} />, width, height }],
    columns: 1,
    legend: radarLegend(series, words),
  }
}

/** Each outline with its scores, and on how many answers it rests. */
export function radarLegend(series: readonly RadarSeries[], words: RadarPictureWords): LegendEntry[] {
  const styles = seriesStyles(series)
  return series.flatMap(({ name, values, n }, index) => {
    const style = styles[index]
    if (!style) return []
    const figures = PILLAR_IDS.map((pillar) => {
      const value = values[pillar]
      return `${words.pillars[pillar]} ${value === null ? words.noScore : scoreText(value)}`
    })
    // What is withheld rests on nobody knows how many, and not on none.
    const counts = n ? PILLAR_IDS.filter((pillar) => values[pillar] !== null).map((pillar) => n[pillar]) : []
    const rests = counts.length > 0 ? [words.n(Math.min(...counts), Math.max(...counts))] : []
    return { style, name, note: [...rests, ...figures].join(' · ') }
  })
}
