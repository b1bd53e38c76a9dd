import { pillarInk } from './pillar-colour'
import { PillarMark } from './pillar-mark'
import { scoreText } from './score-text'
import { TrendDrawing } from './trend-drawing'
import type { TrendPanelDrawing } from './trend-panels'
import type { TrendSeries, TrendWords } from './trend-points'

type TrendPanelProps = {
  panel: TrendPanelDrawing
  series: TrendSeries
  words: Pick<TrendWords, 'pillars' | 'noScore' | 'changed'>
}

/** One pillar's scores over the assessments under its name, with its last score in numbers. */
export function TrendPanel({ panel, series, words }: TrendPanelProps) {
  const { pillar } = panel
  const figures = series.points.map(({ values, remarks }) => {
    const value = values[pillar]
    return value === null ? (remarks?.[pillar] ?? words.noScore) : scoreText(value)
  })
  const titles = series.points.map(({ label, counts }, index) =>
    [`${label} ${figures[index]}`, counts?.[pillar]].filter(Boolean).join(', '),
  )
  const spoken = series.points.map(({ joint }, index) => `${joint ? `${words.changed}, ` : ''}${titles[index]}`)
  return (
    <div>
      <p className="flex items-center gap-2 text-sm" style={{ color: pillarInk(pillar) }}>
        <PillarMark pillar={pillar} />
        <span className="font-semibold">{words.pillars[pillar]}</span>
      </p>
      <TrendDrawing
        panel={panel}
        series={series}
        label={`${words.pillars[pillar]}: ${spoken.join(', ')}`}
        titles={titles}
        last={figures[panel.points.findLastIndex((point) => point !== null)] ?? ''}
        noScore={words.noScore}
      />
    </div>
  )
}
