import { LevelRail } from '@/charts/level-rail'
import { nearestLevel } from '@/scoring/nearest-level'
import type { PracticeReport } from '@/use-cases/reports/pillar-report'
import { DistributionTable } from './distribution-table'
import { nextStepOf } from './next-step-of'
import { practiceFacts } from './practice-facts'
import type { ReportWords } from './report-words'

type PracticeRowProps = { row: PracticeReport; responses: number; words: ReportWords }

/** A practice on its rail, with the descriptor of its level, the next step and the comments on demand. */
export function PracticeRow({ row, responses, words }: PracticeRowProps) {
  const { practice, score, levels, comments } = row
  const { t } = words
  const text = practice.text.en
  const level = score === null ? null : nearestLevel(score)
  const step = score === null ? undefined : nextStepOf(practice, score)
  return (
    <li className="break-inside-avoid px-4 py-2">
      <details>
        <summary className="flex min-h-12 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1">
          <span className="font-semibold">{text.title}</span>
          <span className="flex flex-wrap items-center gap-x-4 text-sm text-quiet">
            {practiceFacts(row, responses, words)}
            <LevelRail
              level={score}
              {...(responses > 1 ? { counts: levels } : {})}
              words={{ noScore: row.withheld ? t('withheld') : t('notScored'), levelNames: words.names }}
            />
          </span>
        </summary>
        {/* Whatever leads to an id inside of it opens a details element. */}
        <div id={`practice-${practice.id}`} className="max-w-[70ch] space-y-2 pb-3">
          <p className="text-quiet">{text.question}</p>
          {responses > 1 && !row.withheld && <DistributionTable row={row} words={words} />}
          {level !== null && (
            <p>
              <strong>{words.level(level)}.</strong> {text.levels[level - 1]}
            </p>
          )}
          {step && level !== null && (
            <p>
              <strong>{t('nextStepTo', { level: level + 1 })}.</strong> {step}
            </p>
          )}
          {text.claim !== undefined && (
            <p className="text-sm text-quiet">
              {t('source')}: {text.claim}
            </p>
          )}
        </div>
      </details>
      {comments.map((comment, place) => (
        <blockquote
          // Two people may have written the same.
          key={place}
          className="mb-2 max-w-[70ch] border-l-2 border-line pl-3 whitespace-pre-line text-quiet"
        >
          {comment}
        </blockquote>
      ))}
    </li>
  )
}
