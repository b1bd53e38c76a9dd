'use client'

import { LightRadar } from '@/charts/light-radar'
import { scoreText } from '@/charts/score-text'
import type { RadarRow } from './radar-rows'

export type WallWords = {
  pillars: readonly string[]
  noScore: string
  withheld: string
  notAssessed: string
  /** With {n}, {name}, {team} in the places of what differs: filled in here. */
  n: string
  compare: string
  compareWith: string
  reportHref: string
  compareHref: string
}

/**
 * All teams' radars. In the browser's hands so that the page carries each team's figures once and not as rendered
 * components; complete as the server sends it.
 */
export function RadarWall({ rows, words }: { rows: readonly RadarRow[]; words: WallWords }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-6">
      {rows.map((row) => {
        const { id, name, report, n, withheld, scores } = row
        const figures = scores.map((score, index) => `${words.pillars[index]} ${figureText(score, row, words)}`)
        return (
          <li key={id} className="break-inside-avoid">
            <a href={hrefOf({ id, report }, words)} className="text-accent underline underline-offset-4 wrap-anywhere">
              {name}
            </a>
            <LightRadar values={scores} label={`${name}: ${figures.join(', ')}`} />
            <p className="text-sm text-quiet">
              {report === null ? words.notAssessed : withheld ? words.withheld : words.n.replace('{n}', String(n))}{' '}
              {report !== null && (
                <a
                  href={words.compareHref.replace('%3ATEAM', `%3A${id}`)}
                  aria-label={words.compareWith.replace('{name}', () => name)}
                  className="inline-flex min-h-8 items-center underline print:hidden"
                >
                  {words.compare}
                </a>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** Where a team's figures come from; its own page where nothing is published. */
export function hrefOf({ id, report }: Pick<RadarRow, 'id' | 'report'>, { reportHref }: WallWords): string {
  return report === null ? `/teams/${id}` : reportHref.replace('REPORT', report)
}

/** A score as it is printed everywhere, or the word that says why there is none. */
export function figureText(
  score: number | null,
  { report, withheld }: Pick<RadarRow, 'report' | 'withheld'>,
  { noScore, withheld: hidden, notAssessed }: Pick<WallWords, 'noScore' | 'withheld' | 'notAssessed'>,
): string {
  if (score !== null) return scoreText(score)
  if (report === null) return notAssessed
  return withheld ? hidden : noScore
}
