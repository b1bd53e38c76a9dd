import { PillarMark } from '@/charts/pillar-mark'
import { spreadWord } from '@/scoring/spread-word'
import type { Report } from '@/use-cases/reports/get-report'
import { changeText } from './change-text'
import { raiseText } from './raise-text'
import type { ReportWords } from './report-words'

const SPREADS = { close: 'spreadClose', apart: 'spreadApart', 'far-apart': 'spreadFar' } as const

type PillarSummaryProps = { pillar: Report['pillars'][number]; report: Report; words: ReportWords }

/** A pillar's figures: score, level, how sure they are, what holds it back and what would raise it. */
export function PillarSummary({ pillar, report, words }: PillarSummaryProps) {
  const { t } = words
  const { level, interval, coverage, score, n, deviation, missing, withheldPractices } = pillar
  const change = report.previous && changeText(pillar, words, words.label(report.previous))
  const facts = [
    missing !== 'withheld' && t('n', { n }),
    deviation !== null && t('spread', { word: t(SPREADS[spreadWord(deviation)]), deviation: words.score(deviation) }),
    coverage !== null && t('coverage', { percent: words.percent(coverage) }),
    interval && t('interval', { low: words.score(interval.low), high: words.score(interval.high) }),
    t('target', { target: report.targets[pillar.id] }),
  ].filter(Boolean)
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
      {missing && <p>{missing === 'withheld' ? t('withheldScore') : t('tooFew')}</p>}
      <p className="text-sm text-quiet tabular-nums">{facts.join(' · ')}</p>
      {score !== null && withheldPractices.length > 0 && (
        <p className="text-sm text-quiet">
          {t('overOpen', {
            open: pillar.practices.length - withheldPractices.length,
            all: pillar.practices.length,
            practices: words.list(withheldPractices.map(words.practice)),
          })}
        </p>
      )}
      {score !== null && change && <p className="text-sm text-quiet tabular-nums">{change}</p>}
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
