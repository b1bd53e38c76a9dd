import { getTranslations } from 'next-intl/server'
import type { PdfSection } from '@/documents/pdf-content'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { nearestLevel } from '@/scoring/nearest-level'
import { reportPicture } from '../chart/report-picture'
import type { SectionContext } from './section-context'

/** The scores of this assessment and of those before; null for the first. */
export async function trendSection({ report, words }: SectionContext): Promise<PdfSection | null> {
  if (report.trend.assessments.length < 2) return null
  const t = await getTranslations('trend')
  const isMixed = new Set(report.history.map(({ variant }) => variant)).size > 1
  return {
    title: t('heading'),
    blocks: [
      ...(isMixed ? [{ kind: 'text' as const, text: t('variants'), quiet: true }] : []),
      { kind: 'picture', picture: await reportPicture('trend', report) },
      {
        kind: 'table',
        columns: [
          { name: t('assessmentColumn'), share: 3 },
          ...PILLAR_IDS.map((id) => ({ name: words.pillars[id], share: 1.6, align: 'center' as const })),
        ],
        rows: report.history.map((assessment) => [
          { text: words.label(assessment) },
          ...PILLAR_IDS.map((id) => {
            const value = assessment.values[id]
            const none = words.t(assessment.withheld ? 'withheld' : 'none')
            return value === null
              ? { text: none, quiet: true }
              : { text: words.score(value), level: nearestLevel(value) }
          }),
        ]),
      },
    ],
  }
}
