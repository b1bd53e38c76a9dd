import { FLAG_ROW, type TrendFlag } from './trend-flags'
import { TREND_PANEL } from './trend-geometry'

/** Numbered flags above a panel, each on a pole at its round. */
export function TrendFlags({ flags }: { flags: readonly TrendFlag[] }) {
  return (
    <g>
      {flags.map(({ number, x, row }) => (
        <path
          key={number}
          d={`M${x} ${-FLAG_ROW * row}V${TREND_PANEL.bottom}`}
          stroke="var(--line-strong)"
          strokeWidth={0.5}
        />
      ))}
      {flags.map(({ number, x, row, width }) => {
        const y = -FLAG_ROW * row
        return (
          <g key={number} data-flag="">
            <rect x={x - width / 2} y={y - 12} width={width} height={12} rx={2} fill="var(--text)" />
            <text x={x} y={y - 2.5} textAnchor="middle" fontSize={10} fontWeight={600} fill="var(--page)">
              {number}
            </text>
          </g>
        )
      })}
    </g>
  )
}
