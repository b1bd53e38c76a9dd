import { spreadWord } from '@/scoring/spread-word'
import type { Report } from '@/use-cases/reports/get-report'
import { changeText } from './change-text'
import { raiseText } from './raise-text'
import type { ReportWords } from './report-words'

const SPREADS = { close: 'spreadClose', apart: 'spreadApart', 'far-apart': 'spreadFar' } as const

export type PillarLines = {
  /** Why there is no score. */
  reason: string | null
  /** How many people, how sure, how far to go. */
  facts: string
  /** Which practices the score leaves out. */
  over: string | null
  /** How it moved since the assessment before. */
  change: string | null
  /** Which foundations cap the level. */
  heldBack: string | null
  raise: string | null
}

/** What there is to say of a pillar beside its score and its level; null where there is nothing to say. */
export function pillarLines(pillar: Report['pillars'][number], report: Report, words: ReportWords): PillarLines {
  const { t, score, percent, list, practice, label } = words
  const { level, interval, coverage, n, deviation, missing, withheldPractices, practices } = pillar
  const facts = [
    missing !== 'withheld' && t('n', { n }),
    deviation !== null && t('spread', { word: t(SPREADS[spreadWord(deviation)]), deviation: score(deviation) }),
    coverage !== null && t('coverage', { percent: percent(coverage) }),
    interval && t('interval', { low: score(interval.low), high: score(interval.high) }),
    t('target', { target: report.targets[pillar.id] }),
  ]
  const isScored = pillar.score !== null
  const heldBackBy = level?.heldBackBy ?? []
  return {
    reason: missing ? t(missing === 'withheld' ? 'withheldScore' : 'tooFew') : null,
    facts: facts.filter(Boolean).join(' · '),
    over:
      isScored && withheldPractices.length > 0
        ? t('overOpen', {
            open: practices.length - withheldPractices.length,
            all: practices.length,
            practices: list(withheldPractices.map(practice)),
          })
        : null,
    change: isScored && report.previous ? changeText(pillar, words, label(report.previous)) : null,
    heldBack:
      level && heldBackBy.length > 0
        ? t('heldBack', { level: level.level, uncapped: level.uncapped, practices: list(heldBackBy.map(practice)) })
        : null,
    raise: level ? raiseText(pillar.raise, words) : null,
  }
}
