import { LevelRail } from '@/charts/level-rail'
import { PillarMark } from '@/charts/pillar-mark'
import { Card } from '@/components/card'
import type { Report } from '@/use-cases/reports/get-report'
import { practiceFacts } from './practice-facts'
import type { ReportWords } from './report-words'
import { talkQuestion } from './talk-question'

/** The practices on which the members disagree most, each with a question to open the talk; nothing if they agree. */
export function TalkFirst({ report, words }: { report: Report; words: ReportWords }) {
  const { t, names } = words
  if (report.talkFirst.length === 0) return null
  const rows = report.pillars.flatMap(({ practices }) => practices)
  return (
    <section aria-labelledby="talk-first" className="space-y-4">
      <h2 id="talk-first" className="text-xl font-bold">
        {t('talkFirst')}
      </h2>
      <p className="max-w-[70ch]">{t('talkFirstText')}</p>
      <ol className="grid gap-4 lg:grid-cols-2">
        {report.talkFirst.map(({ practiceId, pillarId }) => {
          const row = rows.find(({ practice }) => practice.id === practiceId)
          if (!row) return null
          return (
            <li key={practiceId} className="break-inside-avoid">
              <Card className="h-full space-y-3">
                <h3 className="flex flex-wrap items-center gap-2 text-lg font-semibold">
                  <PillarMark pillar={pillarId} /> {words.practice(practiceId)}
                </h3>
                <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
                  <LevelRail
                    level={row.score}
                    counts={row.levels}
                    words={{ noScore: t('notScored'), levelNames: names }}
                  />
                  <p className="min-w-0 flex-1 basis-40 text-sm text-quiet tabular-nums">
                    {practiceFacts(row, report.tally.responses, words)}
                  </p>
                </div>
                <p>{talkQuestion(row.levels, words)}</p>
              </Card>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
