import { PillarMark } from '@/charts/pillar-mark'
import type { Report } from '@/use-cases/reports/get-report'
import { changeText } from './change-text'
import { raiseText } from './raise-text'
import type { ReportWords } from './report-words'

type PillarSummaryProps = { pillar: Report['pillars'][number]; report: Report; words: ReportWords }

/** A pillar's figures: score, level, how sure they are, what holds it back and what would raise it. */
export function PillarSummary({ pillar, report, words }: PillarSummaryProps) {
  const { t } = words
  const { level, interval, coverage, score, n } = pillar
  const facts = [
    t('n', { n }),
    coverage !== null && t('coverage', { percent: words.percent(coverage) }),
    interval && t('interval', { low: words.score(interval.low), high: words.score(interval.high) }),
    t('target', { target: report.targets[pillar.id] }),
  ].filter(Boolean)
  return (
    <li className="space-y-1 py-4 first:pt-0">
      <h2 className="flex flex-wrap items-baseline gap-x-3">
        <PillarMark pillar={pillar.id} />
        <span className="font-bold">{words.pillars[pillar.id]}</span>
        {score !== null && <span className="text-lg font-bold tabular-nums">{words.score(score)}</span>}
        <span className={level ? 'text-quiet' : 'hatch rounded px-2 text-quiet'}>
          {level ? words.level(level.level) : t('noLevel')}
        </span>
      </h2>
      {pillar.missing && <p>{pillar.missing === 'withheld' ? t('withheldScore') : t('tooFew')}</p>}
      <p className="text-sm text-quiet tabular-nums">{facts.join(' · ')}</p>
      {report.previous && pillar.change && (
        <p className="text-sm text-quiet">{changeText(pillar.change, words, words.label(report.previous))}</p>
      )}
      {level && level.heldBackBy.length > 0 && (
        <p className="text-sm">
          {t('heldBack', {
            level: level.level,
            uncapped: level.uncapped,
            practices: words.list(level.heldBackBy.map(words.practice)),
          })}
        </p>
      )}
      {level && <p className="text-sm">{raiseText(pillar.raise, words)}</p>}
    </li>
  )
}
