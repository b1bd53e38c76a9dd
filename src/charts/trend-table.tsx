import { Fragment } from 'react'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { FigureCell } from './figure-cell'
import { Figures } from './figures'
import { TrendBreakRow } from './trend-break-row'
import type { TrendPoint, TrendWords } from './trend-points'

/**
 * The trend's figures: a row for each assessment, a column for each pillar, and one for notes where there are any.
 * Where the questions changed there is a row between with what both sides have over the same practices.
 */
export function TrendTable({ points, words }: { points: readonly TrendPoint[]; words: TrendWords }) {
  const hasNotes = points.some(({ flag }) => flag)
  const head = (
    <>
      <th scope="col">{words.assessmentColumn}</th>
      {PILLAR_IDS.map((pillar) => (
        <th key={pillar} scope="col" className="text-right">
          {words.pillars[pillar]}
        </th>
      ))}
      {hasNotes && <th scope="col">{words.notes}</th>}
    </>
  )
  return (
    <Figures summary={words.showTable} caption={words.tableCaption} head={head}>
      {points.map(({ id, label, href, values, ranges, remarks, joint, flag }) => (
        <Fragment key={id}>
          {joint && <TrendBreakRow joint={joint} hasNotes={hasNotes} />}
          <tr>
            <th scope="row" className="text-left align-top font-normal">
              {href ? (
                <a href={href} className="text-accent underline underline-offset-4">
                  {label}
                </a>
              ) : (
                label
              )}
            </th>
            {PILLAR_IDS.map((pillar) => (
              <FigureCell
                key={pillar}
                value={values[pillar]}
                range={ranges?.[pillar]}
                noScore={remarks?.[pillar] ?? words.noScore}
                remark={remarks?.[pillar]}
              />
            ))}
            {hasNotes && (
              <td className="min-w-48 align-top wrap-anywhere">{flag && `${flag.number}: ${flag.texts.join('; ')}`}</td>
            )}
          </tr>
        </Fragment>
      ))}
    </Figures>
  )
}
