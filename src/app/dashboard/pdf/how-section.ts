import type { PdfSection } from '@/documents/pdf-content'
import type { OverviewContext } from './overview-context'

/** How the figures come about and what is never shown, in short. */
export function howSection({ overview, t }: OverviewContext): PdfSection {
  const { round, voice } = overview.dashboard
  const anonymity =
    voice !== 'member' ? [] : [round ? t('howAnonymity', { needed: round.minimumGroupSize }) : t('howAnonymityAny')]
  return {
    title: t('howTitle'),
    whole: true,
    blocks: [t('howScore'), t('howLevel'), t('howGroups'), t('howInterval'), ...anonymity, t('howMore')].map(
      (text) => ({
        kind: 'text',
        text,
      }),
    ),
  }
}
