import type { PdfSection } from '@/documents/pdf-content'
import { practicesById } from '@/questionnaire/practices-by-id'
import { nextStepOf } from '../report/next-step-of'
import { priorityReason } from '../report/priority-reason'
import type { SectionContext } from './section-context'

/** What to try next. */
export function prioritiesSection({ report, words }: SectionContext): PdfSection {
  const practices = practicesById(report.assessment.questionnaire)
  const entries = report.priorities.map((priority) => ({
    pillar: priority.pillarId,
    title: words.practice(priority.practiceId),
    note: priorityReason(priority, report, words),
    lines: [nextStepOf(practices.get(priority.practiceId), priority.score) ?? []].flat(),
  }))
  return {
    title: words.t('priorities'),
    whole: true,
    blocks: [entries.length === 0 ? { kind: 'text', text: words.t('prioritiesNone') } : { kind: 'entries', entries }],
  }
}
