import { pillarFill, pillarInk } from './pillar-colour'
import { TrendFlags } from './trend-flag-marks'
import { FLAG_ROW } from './trend-flags'
import { TREND_PANEL, trendMarker, trendPanelFor, trendY } from './trend-geometry'
import type { TrendPanelDrawing } from './trend-panels'
import type { TrendSeries } from './trend-points'
import { TrendScale } from './trend-scale'

type TrendDrawingProps = {
  panel: TrendPanelDrawing
  series: TrendSeries
  /** What the whole panel says in words. */
  label: string
  /** What each point says, by point. */
  titles: readonly string[]
  /** The last score in numbers, or the word where there is none. */
  last: string
  noScore: string
}

/** One pillar's scores over the assessments. */
export function TrendDrawing({ label, ...lines }: TrendDrawingProps) {
  const { panel } = lines
  const above = panel.flags.length === 0 ? 0 : FLAG_ROW * (1 + Math.max(...panel.flags.map(({ row }) => row)))
  const { height } = TREND_PANEL
  const { width } = trendPanelFor(panel.points.length)
  return (
    <svg
      viewBox={`0 ${-above} ${width} ${height + above}`}
      style={{
        display: 'block',
        width: '100%',
        maxWidth: width * 1.8,
        fontVariantNumeric: 'tabular-nums',
      }}
      role="img"
      aria-label={label}
    >
      <TrendLines {...lines} />
    </svg>
  )
}

/** All lines and words of a panel: for a page, a picture and a document alike. */
export function TrendLines({ panel, series, titles, last, noScore }: Omit<TrendDrawingProps, 'label'>) {
  const { points } = series
  const ink = pillarInk(panel.pillar)
  const size = trendMarker(points.length)
  const lastIndex = panel.points.findLastIndex((point) => point !== null)
  const lastPoint = panel.points[lastIndex]
  const isMiddle = series.ranges === 'middle-half'
  const { top, bottom } = TREND_PANEL
  const { width } = trendPanelFor(points.length)
  return (
    <>
      <TrendScale labels={points.map(({ short }) => short)} />
      {panel.breaks.map((x) => (
        <path
          key={x}
          d={`M${x} ${top - 4}V${bottom + 4}`}
          stroke="var(--quiet)"
          strokeDasharray="1.5 2.5"
          data-break=""
        />
      ))}
      <TrendFlags flags={panel.flags} />
      {panel.ranges.map(({ id, x, low, high }) => (
        <path
          key={id}
          d={`M${x} ${low}V${high}`}
          stroke={ink}
          strokeWidth={isMiddle ? size * 1.6 : 1}
          strokeOpacity={isMiddle ? 0.35 : 1}
          data-whisker=""
        />
      ))}
      <path d={panel.line} fill="none" stroke={ink} strokeWidth={2} strokeLinejoin="round" />
      {points.map(({ id }, index) => {
        const point = panel.points[index]
        if (!point) return null
        return (
          <circle key={id} cx={point.x} cy={point.y} r={size} fill={pillarFill(panel.pillar)} stroke={ink}>
            <title>{titles[index]}</title>
          </circle>
        )
      })}
      {panel.joints.map(({ id, from, to }) => (
        <g key={id} fill="none" stroke={ink} data-joint="">
          <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} strokeWidth={1.25} strokeDasharray="4 2.5" />
          <circle cx={from.x} cy={from.y} r={size + 1.5} strokeWidth={1.25} />
          <circle cx={to.x} cy={to.y} r={size + 1.5} strokeWidth={1.25} />
        </g>
      ))}
      {lastPoint ? (
        <text x={lastPoint.x + 10} y={lastPoint.y + 4.5} fontSize={14} fontWeight={600} fill={ink}>
          {last}
        </text>
      ) : (
        <text x={width / 2 - 12} y={trendY(3) + 4} textAnchor="middle" fontSize={13} fill="var(--quiet)">
          {noScore}
        </text>
      )}
      {lastPoint && points[lastIndex]?.counts && (
        <text x={lastPoint.x + 10} y={lastPoint.y + 17} fontSize={11} fill="var(--quiet)">
          {points[lastIndex].counts[panel.pillar]}
        </text>
      )}
    </>
  )
}
