import type { PdfSection } from '@/documents/pdf-content'
import { practiceFacts } from '../report/practice-facts'
import { talkQuestion } from '../report/talk-question'
import type { SectionContext } from './section-context'

/** The practices on which the members disagree most; null if they agree. */
export function talkSection({ report, words }: SectionContext): PdfSection | null {
  const rows = report.pillars.flatMap(({ practices }) => practices)
  const entries = report.talkFirst.flatMap(({ practiceId, pillarId }) => {
    const row = rows.find(({ practice }) => practice.id === practiceId)
    if (!row) return []
    const lines = [practiceFacts(row, report.tally.responses, words), talkQuestion(row.levels, words)]
    return { pillar: pillarId, title: words.practice(practiceId), lines }
  })
  if (entries.length === 0) return null
  return {
    title: words.t('talkFirst'),
    blocks: [
      { kind: 'text', text: words.t('talkFirstText') },
      { kind: 'entries', entries },
    ],
  }
}
