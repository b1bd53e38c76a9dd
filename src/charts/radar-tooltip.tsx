import type { PillarId } from '@/questionnaire/pillars'
import type { DrawnSeries } from './drawn-series'
import { LegendSample } from './legend-sample'
import { levelName } from './level-name'
import { pillarInk } from './pillar-colour'
import type { RadarWords } from './radar-series'
import { scoreText } from './score-text'

type RadarTooltipProps = {
  pillar: PillarId
  drawn: readonly DrawnSeries[]
  words: Pick<RadarWords, 'pillars' | 'levels' | 'noScore'>
}

/** One pillar's figures: for each outline its value and level. */
export function RadarTooltip({ pillar, drawn, words }: RadarTooltipProps) {
  return (
    <div className="rounded border border-line bg-surface px-3 py-2 text-sm shadow-sm">
      <p className="font-semibold" style={{ color: pillarInk(pillar) }}>
        {words.pillars[pillar]}
      </p>
      {drawn.map(({ series, style }) => {
        const value = series.values[pillar]
        return (
          <p key={series.id} className="flex items-center gap-2 whitespace-nowrap tabular-nums">
            {drawn.length > 1 && (
              <>
                <LegendSample style={style} />
                <span className="max-w-40 truncate">{series.name}</span>
              </>
            )}
            <span className="ml-auto">{value === null ? words.noScore : scoreText(value)}</span>
            {value !== null && (
              <span className="text-quiet">{levelName(words.levels, value, series.levels?.[pillar] ?? undefined)}</span>
            )}
          </p>
        )
      })}
    </div>
  )
}
