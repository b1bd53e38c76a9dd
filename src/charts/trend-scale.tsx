import { LEVELS } from '@/questionnaire/levels'
import { TREND_PANEL, trendPanelFor, trendX, trendY } from './trend-geometry'

const TEXT = { fontSize: 12, fill: 'var(--quiet)' }

/** A panel's lines at levels 1..5 and the labels of its first and last assessment. */
export function TrendScale({ labels }: { labels: readonly string[] }) {
  const { left, height } = TREND_PANEL
  const { right } = trendPanelFor(labels.length)
  const baseline = height - 6
  const first = labels[0]
  const last = labels.at(-1)
  return (
    <g>
      {LEVELS.map((level) => (
        <line key={level} x1={left} x2={right} y1={trendY(level)} y2={trendY(level)} stroke="var(--line)" />
      ))}
      {[1, 3, 5].map((level) => (
        <text key={level} x={left - 6} y={trendY(level) + 4} textAnchor="end" {...TEXT}>
          {level}
        </text>
      ))}
      {labels.length === 1 ? (
        <text x={trendX(0, 1)} y={baseline} textAnchor="middle" {...TEXT}>
          {first}
        </text>
      ) : (
        <>
          <text x={left} y={baseline} {...TEXT}>
            {first}
          </text>
          <text x={right} y={baseline} textAnchor="end" {...TEXT}>
            {last}
          </text>
        </>
      )}
    </g>
  )
}
