import { LegendSample } from '@/charts/legend-sample'
import { seriesStyles } from '@/charts/series-style'
import type { ComparedItem } from '@/use-cases/dashboard/compared-items'
import type { CompareWords } from './compare-words'

type ItemHeadsProps = {
  compared: readonly ComparedItem[]
  /** What stands above the first column. */
  first: string
  /** Where the report of an assessment is. */
  reportHref: (assessmentId: string) => string
  words: CompareWords
}

/** The head row of a comparison's table: each item with its dash and marker, a team with the way to its report. */
export function ItemHeads({ compared, first, reportHref, words: { fullName } }: ItemHeadsProps) {
  const styles = seriesStyles(compared.map(() => ({ kind: 'compared' })))
  return (
    <tr>
      <th scope="col" className="sticky left-0 bg-surface p-2 align-bottom font-semibold">
        {first}
      </th>
      {compared.map((item, index) => {
        const style = styles[index]
        const assessment = item.team?.latest?.assessmentId
        return (
          <th key={item.id} scope="col" className="min-w-28 p-2 text-center align-bottom font-semibold">
            {style && (
              <span className="flex justify-center">
                <LegendSample style={style} />
              </span>
            )}
            {assessment ? (
              <a href={reportHref(assessment)} className="text-accent underline underline-offset-4 wrap-anywhere">
                {item.name}
              </a>
            ) : (
              <span className="wrap-anywhere">{fullName(item)}</span>
            )}
          </th>
        )
      })}
    </tr>
  )
}
