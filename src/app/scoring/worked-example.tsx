import { getTranslations } from 'next-intl/server'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { respondentPillarScore } from '@/scoring/respondent-pillar-score'
import type { Answers } from '@/scoring/tally'

const PRACTICES = ['a', 'b', 'c', 'd', 'e']
const PILLAR: AskedPillar = {
  id: 'culture',
  practices: PRACTICES.map((id) => ({ id, weight: 1, foundation: id < 'c' })),
}
const PEOPLE: readonly Answers[] = [
  { a: 2, b: 3, c: 4, d: 3, e: 3 },
  { a: 1, b: 4, c: 4, d: 'unknown', e: 3 },
  { a: 2, b: 3, c: 5, d: 4, e: 'na' },
  { a: 3, b: 4, c: 4, d: 3, e: 4 },
  { a: 2, b: 'unknown', c: 'unknown', d: 'unknown', e: 4 },
]

/** The example of docs/scoring.md, scored by the scoring module itself. */
export async function WorkedExample() {
  const t = await getTranslations('scoring')
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{t('exampleTitle')}</h2>
      <p>{t('exampleText')}</p>
      <table className="w-full text-center tabular-nums">
        <caption className="sr-only">{t('exampleCaption')}</caption>
        <thead className="text-sm text-quiet">
          <tr>
            <th scope="col" className="py-1 text-left font-normal">
              {t('person')}
            </th>
            {PRACTICES.map((id) => (
              <th key={id} scope="col" className="font-normal">
                {id}
              </th>
            ))}
            <th scope="col" className="text-right font-normal">
              {t('personScore')}
            </th>
          </tr>
        </thead>
        <tbody>
          {PEOPLE.map((answers, index) => (
            <tr key={index} className="border-t border-line">
              <th scope="row" className="py-1 text-left font-normal">
                {index + 1}
              </th>
              {PRACTICES.map((id) => (
                <td key={id}>{answers[id] === 'unknown' ? '?' : answers[id]}</td>
              ))}
              <td className="text-right">{respondentPillarScore(answers, PILLAR) ?? t('noScore')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('exampleResult')}</p>
    </section>
  )
}
