import type { PdfSection } from '@/documents/pdf-content'
import type { SectionContext } from './section-context'

/** How the figures come about and what is never shown, in short. */
export function howSection({ report, t }: SectionContext): PdfSection {
  const about =
    report.voice === 'member' ? t('howAnonymity', { needed: report.minimumGroupSize ?? 0 }) : t('howNoMembers')
  return {
    title: t('howTitle'),
    whole: true,
    blocks: [t('howScore'), t('howLevel'), t('howInterval'), about, t('howMore')].map((text) => ({
      kind: 'text',
      text,
    })),
  }
}
