'use client'

import { Figures } from '@/charts/figures'
import type { RadarRow } from './radar-rows'
import { figureText, hrefOf, type WallWords } from './radar-wall'

type RadarFiguresProps = {
  rows: readonly RadarRow[]
  words: WallWords & { showTable: string; tableCaption: string; team: string; answers: string }
}

/** The figures of all small radars in one table. */
export function RadarFigures({ rows, words }: RadarFiguresProps) {
  const head = (
    <>
      <th scope="col">{words.team}</th>
      {words.pillars.map((name) => (
        <th key={name} scope="col" className="text-right">
          {name}
        </th>
      ))}
      <th scope="col" className="text-right">
        {words.answers}
      </th>
    </>
  )
  return (
    <Figures summary={words.showTable} caption={words.tableCaption} head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="text-left font-normal">
            <a href={hrefOf(row, words)} className="text-accent underline">
              {row.name}
            </a>
          </th>
          {row.scores.map((score, index) => (
            <td key={words.pillars[index]} className="text-right">
              {figureText(score, row, words)}
            </td>
          ))}
          <td className="text-right">{row.report === null ? '' : row.n}</td>
        </tr>
      ))}
    </Figures>
  )
}
