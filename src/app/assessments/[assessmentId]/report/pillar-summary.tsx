import { PillarMark } from '@/charts/pillar-mark'
import type { Report } from '@/use-cases/reports/get-report'
import { pillarLines } from './pillar-lines'
import type { ReportWords } from './report-words'

type PillarSummaryProps = { pillar: Report['pillars'][number]; report: Report; words: ReportWords }

/** A pillar's figures: score, level, how sure they are, what holds it back and what would raise it. */
export function PillarSummary({ pillar, report, words }: PillarSummaryProps) {
  const { t } = words
  const { level, score, missing } = pillar
  const { reason, facts, over, change, heldBack, raise } = pillarLines(pillar, report, words)
  return (
    <li id={`pillar-${pillar.id}`} className="space-y-1 py-4 first:pt-0">
      <h2 className="flex flex-wrap items-baseline gap-x-3">
        <PillarMark pillar={pillar.id} />
        <span className="font-bold">{words.pillars[pillar.id]}</span>
        {score !== null && <span className="text-lg font-bold tabular-nums">{words.score(score)}</span>}
        <span className={level ? 'text-quiet' : 'hatch rounded px-2 text-quiet'}>
          {level ? words.level(level.level) : missing === 'withheld' ? t('withheld') : t('noLevel')}
        </span>
      </h2>
      {reason && <p>{reason}</p>}
      <p className="text-sm text-quiet tabular-nums">{facts}</p>
      {over && <p className="text-sm text-quiet">{over}</p>}
      {change && <p className="text-sm text-quiet tabular-nums">{change}</p>}
      {heldBack && <p className="text-sm">{heldBack}</p>}
      {raise && <p className="text-sm">{raise}</p>}
    </li>
  )
}
