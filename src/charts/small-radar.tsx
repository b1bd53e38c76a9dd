import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { RadarSeries, RadarWords } from './radar-series'
import { RadarSvg } from './radar-svg'
import { scoreText } from './score-text'

type SmallRadarProps = {
  values: RadarSeries['values']
  words: Pick<RadarWords, 'title' | 'pillars' | 'initials' | 'levels' | 'noScore'>
  /** Width in px. */
  size?: number
}

/** A radar for a card, with its five figures for those who cannot see it. */
export function SmallRadar({ values, words, size = 120 }: SmallRadarProps) {
  const description = PILLAR_IDS.map((pillar) => {
    const value = values[pillar]
    return `${words.pillars[pillar]} ${value === null ? words.noScore : scoreText(value)}`
  }).join(', ')
  return (
    <RadarSvg
      series={[{ id: 'current', name: words.title, kind: 'current', values }]}
      words={{ ...words, description }}
      size={size}
      compact
    />
  )
}
