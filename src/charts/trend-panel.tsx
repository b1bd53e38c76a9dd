import type { PillarId } from '@/questionnaire/pillars'
import { pillarFill, pillarInk } from './pillar-colour'
import { PillarMark } from './pillar-mark'
import { scoreText } from './score-text'
import { TREND_PANEL, trendPath, trendPoints, trendX, trendY } from './trend-geometry'
import type { TrendPoint, TrendWords } from './trend-points'
import { TrendScale } from './trend-scale'

type TrendPanelProps = {
  pillar: PillarId
  assessments: readonly TrendPoint[]
  words: Pick<TrendWords, 'pillars' | 'noScore'>
}

/** One pillar's scores over the assessments, with its last score in numbers. */
export function TrendPanel({ pillar, assessments, words }: TrendPanelProps) {
  const values = assessments.map((assessment) => assessment.values[pillar])
  const points = trendPoints(values)
  const figures = values.map((value) => (value === null ? words.noScore : scoreText(value)))
  const last = points.findLastIndex((point) => point !== null)
  const lastPoint = points[last]
  const spoken = assessments.map(({ label }, index) => `${label} ${figures[index]}`).join(', ')
  return (
    <div>
      <p className="flex items-center gap-2 text-sm" style={{ color: pillarInk(pillar) }}>
        <PillarMark pillar={pillar} />
        <span className="font-semibold">{words.pillars[pillar]}</span>
      </p>
      <svg
        viewBox={`0 0 ${TREND_PANEL.width} ${TREND_PANEL.height}`}
        style={{ display: 'block', width: '100%', maxWidth: 320, fontVariantNumeric: 'tabular-nums' }}
        role="img"
        aria-label={`${words.pillars[pillar]}: ${spoken}`}
      >
        <TrendScale labels={assessments.map(({ short }) => short)} />
        {assessments.map(({ id, intervals }, index) => {
          const interval = intervals?.[pillar]
          const x = trendX(index, assessments.length)
          if (!interval) return null
          return (
            <path
              key={id}
              d={`M${x} ${trendY(interval.low)}V${trendY(interval.high)}`}
              stroke={pillarInk(pillar)}
              strokeWidth={1}
              data-whisker=""
            />
          )
        })}
        <path d={trendPath(points)} fill="none" stroke={pillarInk(pillar)} strokeWidth={2} strokeLinejoin="round" />
        {assessments.map(({ id, label }, index) => {
          const point = points[index]
          if (!point) return null
          return (
            <circle key={id} cx={point.x} cy={point.y} r={3.5} fill={pillarFill(pillar)} stroke={pillarInk(pillar)}>
              <title>{`${label} ${figures[index]}`}</title>
            </circle>
          )
        })}
        {lastPoint ? (
          <text x={lastPoint.x + 10} y={lastPoint.y + 4.5} fontSize={14} fontWeight={600} fill={pillarInk(pillar)}>
            {figures[last]}
          </text>
        ) : (
          <text x={trendX(0, 1)} y={trendY(3) + 4} textAnchor="middle" fontSize={13} fill="var(--quiet)">
            {words.noScore}
          </text>
        )}
      </svg>
    </div>
  )
}
