import type { PdfSection } from '@/documents/pdf-content'
import type { SectionContext } from './section-context'

/** What is not shown, why, and what would help; null where everything is. */
export function withheldSection({ report, words, t: pdf }: SectionContext): PdfSection | null {
  const { t, practice, list } = words
  const needed = report.minimumGroupSize ?? 0
  const practices = report.pillars.flatMap(({ withheldPractices }) => withheldPractices)
  const isAll = report.tally.withheld !== null
  if (!isAll && practices.length === 0) return null
  const texts = isAll
    ? [t('withheldAll', { responses: report.tally.responses, needed }), t('withheldWhy')]
    : [`${t('withheld')}: ${list(practices.map(practice))}.`, t('withheldPartsWhy', { needed })]
  return {
    title: pdf('withheldTitle'),
    blocks: [
      ...texts.map((text) => ({ kind: 'text' as const, text })),
      { kind: 'heading', text: t('help') },
      { kind: 'list', items: [t('helpMore'), t('helpEach'), t('helpLonger'), t('helpRemind')] },
    ],
  }
}
