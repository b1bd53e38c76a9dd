import { scoreText } from './score-text'

type FigureCellProps = {
  value: number | null
  /** The spread or interval that the chart shows with the value. */
  range?: { low: number; high: number } | null | undefined
  noScore: string
}

/** A figure in a chart's table, or the word where there is none. */
export function FigureCell({ value, range, noScore }: FigureCellProps) {
  return (
    <td className={value === null ? 'text-right text-quiet' : 'text-right'}>
      {value === null ? noScore : scoreText(value)}
      {range && ' '}
      {range && (
        <span className="whitespace-nowrap text-quiet">
          ({scoreText(range.low)}–{scoreText(range.high)})
        </span>
      )}
    </td>
  )
}
