import { LEVELS } from '@/questionnaire/levels'
import type { PracticeReport } from '@/use-cases/reports/pillar-report'
import type { ReportWords } from './report-words'

/** How many people answered a practice in which way: what the bars on the rail show, and all beside it. */
export function DistributionTable({ row, words }: { row: PracticeReport; words: ReportWords }) {
  const { t, answers } = words
  const lines = [
    ...LEVELS.map((level) => ({ name: words.level(level), count: row.levels[level - 1] })),
    { name: answers('na'), count: row.na },
    { name: answers('unknown'), count: row.saidUnknown },
    { name: t('noAnswer'), count: row.missing },
  ]
  return (
    <table className="text-sm tabular-nums [&_:is(td,th)]:border-b [&_:is(td,th)]:border-line [&_:is(td,th)]:py-1">
      <caption className="pb-1 text-left text-quiet">{t('distribution')}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('answerColumn')}</th>
          <th scope="col">{t('peopleColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row" className="pr-6 text-left font-normal">
              {name}
            </th>
            <td className="text-right">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
