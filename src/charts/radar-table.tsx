import { Fragment } from 'react'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { FigureCell } from './figure-cell'
import { Figures } from './figures'
import type { RadarSeries, RadarWords } from './radar-series'

type RadarTableProps = {
  series: readonly RadarSeries[]
  words: Pick<RadarWords, 'pillars' | 'noScore' | 'tableCaption' | 'showTable' | 'pillarColumn' | 'answersColumn'>
}

/** The radar's figures: a row for each pillar, a column for each outline. */
export function RadarTable({ series, words }: RadarTableProps) {
  const head = (
    <>
      <th scope="col">{words.pillarColumn}</th>
      {series.map(({ id, name, n }) => (
        <Fragment key={id}>
          <th scope="col" className="text-right">
            {name}
          </th>
          {n && (
            <th scope="col" className="text-right font-normal text-quiet">
              {/* Among several outlines the column says whose answers they are. */}
              {series.length > 1 && <span className="sr-only">{name} </span>}
              {words.answersColumn}
            </th>
          )}
        </Fragment>
      ))}
    </>
  )
  return (
    <Figures summary={words.showTable} caption={words.tableCaption} head={head}>
      {PILLAR_IDS.map((pillar) => (
        <tr key={pillar}>
          <th scope="row" className="text-left font-normal">
            {words.pillars[pillar]}
          </th>
          {series.map(({ id, values, band, n }) => (
            <Fragment key={id}>
              <FigureCell value={values[pillar]} range={band?.[pillar]} noScore={words.noScore} />
              {/* Where there is no score, its word says why; that nobody answered is not said of what is withheld. */}
              {n && <td className="text-right text-quiet">{values[pillar] === null ? '' : n[pillar]}</td>}
            </Fragment>
          ))}
        </tr>
      ))}
    </Figures>
  )
}
