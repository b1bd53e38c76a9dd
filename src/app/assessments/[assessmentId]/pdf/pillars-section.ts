import type { PdfEntry, PdfSection } from '@/documents/pdf-content'
import type { Report } from '@/use-cases/reports/get-report'
import { pillarLines } from '../report/pillar-lines'
import type { ReportWords } from '../report/report-words'
import type { SectionContext } from './section-context'

/** Each pillar with its score, its level and what is to be said of them. */
export function pillarsSection({ report, words, t }: SectionContext): PdfSection {
  const entries = report.pillars.map((pillar) => pillarEntry(pillar, report, words))
  return { title: t('pillars'), blocks: [{ kind: 'entries', entries }] }
}

function pillarEntry(pillar: Report['pillars'][number], report: Report, words: ReportWords): PdfEntry {
  const { score, level, missing } = pillar
  const { facts, reason, over, change, heldBack, raise } = pillarLines(pillar, report, words)
  return {
    pillar: pillar.id,
    title: words.pillars[pillar.id],
    ...(score === null ? {} : { figure: words.score(score) }),
    note: level ? words.level(level.level) : words.t(missing === 'withheld' ? 'withheld' : 'noLevel'),
    lines: [reason, facts, over, change, heldBack, raise].filter((line) => line !== null),
  }
}
