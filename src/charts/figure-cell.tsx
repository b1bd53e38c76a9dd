import { scoreText } from './score-text'

type FigureCellProps = {
  value: number | null
  /** The spread or interval that the chart shows with the value. */
  range?: { low: number; high: number } | null | undefined
  noScore: string
  /** What there is to say of the value, below it. */
  remark?: string | null | undefined
}

/** A figure in a chart's table, or the word where there is none. */
export function FigureCell({ value, range, noScore, remark }: FigureCellProps) {
  return (
    <td className={`text-right align-top ${value === null ? 'text-quiet' : ''}`}>
      {value === null ? noScore : scoreText(value)}
      {range && ' '}
      {range && (
        <span className="whitespace-nowrap text-quiet">
          ({scoreText(range.low)}–{scoreText(range.high)})
        </span>
      )}
      {value !== null && remark && <span className="block text-xs text-quiet">{remark}</span>}
    </td>
  )
}
