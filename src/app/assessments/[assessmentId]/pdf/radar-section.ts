import type { PdfSection } from '@/documents/pdf-content'
import { reportPicture } from '../chart/report-picture'
import type { SectionContext } from './section-context'

/** The radar, and the overall score where there is one. */
export async function radarSection({ report, words }: SectionContext): Promise<PdfSection> {
  const { t, score } = words
  const { overall, tally } = report
  const text =
    overall.score === null
      ? t('overallMissing', { scored: overall.scored })
      : `${t('overall')} ${score(overall.score)}, ${t('n', { n: tally.responses })}. ${t('overallNote')}`
  return {
    title: t('radarTitle'),
    blocks: [
      { kind: 'text', text },
      { kind: 'picture', picture: await reportPicture('radar', report) },
    ],
  }
}
