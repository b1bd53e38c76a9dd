import { PillarMark } from '@/charts/pillar-mark'
import { Card } from '@/components/card'
import { practicesById } from '@/questionnaire/practices-by-id'
import type { Report } from '@/use-cases/reports/get-report'
import { nextStepOf } from './next-step-of'
import { priorityReason } from './priority-reason'
import type { ReportWords } from './report-words'

/** The three practices that raise the team's levels soonest, each with its next step. */
export function Priorities({ report, words }: { report: Report; words: ReportWords }) {
  const { t } = words
  const practices = practicesById(report.assessment.questionnaire)
  return (
    <section aria-labelledby="priorities" className="space-y-4">
      <h2 id="priorities" className="text-xl font-bold">
        {t('priorities', { count: report.priorities.length })}
      </h2>
      {report.priorities.length === 0 && <p>{t('prioritiesNone')}</p>}
      <ol className="grid gap-4 lg:grid-cols-3">
        {report.priorities.map((priority) => (
          <li key={priority.practiceId} className="break-inside-avoid">
            <Card className="h-full space-y-2">
              <p className="flex flex-wrap items-center gap-2 text-sm text-quiet">
                <PillarMark pillar={priority.pillarId} />
                {priorityReason(priority, report, words)}
              </p>
              <h3 className="text-lg font-semibold">{words.practice(priority.practiceId)}</h3>
              <p>{nextStepOf(practices.get(priority.practiceId), priority.score)}</p>
            </Card>
          </li>
        ))}
      </ol>
    </section>
  )
}
