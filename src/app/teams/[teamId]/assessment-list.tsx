import { getTranslations } from 'next-intl/server'
import { assessmentLabeller } from '@/app/assessment-label'
import { levelNames, pillarNames } from '@/app/chart-words'
import { LevelCell } from '@/charts/level-cell'
import { PillarMark } from '@/charts/pillar-mark'
import { ScrollRegion } from '@/components/scroll-region'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { TeamOverview } from '@/use-cases/teams/get-team'

/** The team's submitted assessments, the latest first. */
export async function AssessmentList({ assessments }: { assessments: TeamOverview['assessments'] }) {
  const [t, voices, radar, label, names] = await Promise.all([
    getTranslations('team'),
    getTranslations('voices'),
    getTranslations('radar'),
    assessmentLabeller(),
    levelNames(),
  ])
  const pillars = pillarNames()
  const words = { noScore: radar('noScore'), levelNames: names }
  return (
    <section className="space-y-3">
      <h2 id="assessments" className="text-lg font-bold">
        {t('assessments')}
      </h2>
      <ScrollRegion label={t('assessments')}>
        <table className="w-full border-separate border-spacing-y-1 text-left">
          <thead className="text-sm text-quiet">
            <tr>
              <th scope="col" className="pr-2 font-normal sm:pr-4">
                {t('column')}
              </th>
              {PILLAR_IDS.map((id) => (
                <th key={id} scope="col" className="px-0.5 text-center sm:px-1 font-normal">
                  <PillarMark pillar={id} name={pillars[id]} />
                </th>
              ))}
              <th scope="col" className="px-0.5 text-center sm:px-1 font-normal">
                {t('overall')}
              </th>
              <th scope="col" className="px-0.5 text-center sm:px-1 font-normal">
                {radar('answersColumn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {assessments.toReversed().map((assessment) => (
              <tr key={assessment.id}>
                <th scope="row" className="pr-2 font-normal sm:pr-4">
                  <a
                    href={`/assessments/${assessment.id}`}
                    className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
                  >
                    {label(assessment)}
                  </a>
                  <span className="block text-sm text-quiet">{voices(assessment.voice)}</span>
                </th>
                {PILLAR_IDS.map((id) => (
                  <td key={id} className="px-0.5 text-center sm:px-1">
                    <LevelCell value={assessment.values[id]} words={words} />
                  </td>
                ))}
                <td className="px-0.5 text-center sm:px-1">
                  <LevelCell value={assessment.overall} words={words} />
                </td>
                <td className="px-0.5 text-center sm:px-1 tabular-nums">{assessment.responses}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
