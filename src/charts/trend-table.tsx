import { PILLAR_IDS } from '@/questionnaire/pillars'
import { FigureCell } from './figure-cell'
import { Figures } from './figures'
import type { TrendPoint, TrendWords } from './trend-points'

/** The trend's figures: a row for each assessment, a column for each pillar. */
export function TrendTable({ assessments, words }: { assessments: readonly TrendPoint[]; words: TrendWords }) {
  const head = (
    <>
      <th scope="col">{words.assessmentColumn}</th>
      {PILLAR_IDS.map((pillar) => (
        <th key={pillar} scope="col" className="text-right">
          {words.pillars[pillar]}
        </th>
      ))}
    </>
  )
  return (
    <Figures summary={words.showTable} caption={words.tableCaption} head={head}>
      {assessments.map(({ id, label, values, intervals }) => (
        <tr key={id}>
          <th scope="row" className="text-left font-normal">
            {label}
          </th>
          {PILLAR_IDS.map((pillar) => (
            <FigureCell key={pillar} value={values[pillar]} range={intervals?.[pillar]} noScore={words.noScore} />
          ))}
        </tr>
      ))}
    </Figures>
  )
}
