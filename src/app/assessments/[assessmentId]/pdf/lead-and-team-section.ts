import type { PdfSection } from '@/documents/pdf-content'
import { nearestLevel } from '@/scoring/nearest-level'
import { reportPicture } from '../chart/report-picture'
import { gapText } from '../report/gap-text'
import type { SectionContext } from './section-context'

/** The lead's view beside the members'; null unless both are published. */
export async function leadAndTeamSection({ report, words }: SectionContext): Promise<PdfSection | null> {
  const { t, pillars, score, signed } = words
  if (report.leadAndTeam === null) return null
  const cell = (value: number | null, none: string) =>
    value === null ? { text: none, quiet: true } : { text: score(value), level: nearestLevel(value) }
  return {
    title: t('leadAndTeam'),
    blocks: [
      { kind: 'text', text: t('leadAndTeamText') },
      { kind: 'picture', picture: await reportPicture('lead-and-team', report) },
      {
        kind: 'table',
        columns: [
          { name: t('pillarColumn'), share: 2 },
          { name: t('leadColumn'), share: 1, align: 'center' },
          { name: t('membersColumn'), share: 1, align: 'center' },
          { name: 'n', share: 0.6, align: 'right' },
          { name: t('gapColumn'), share: 1, align: 'right' },
          { name: '', share: 5 },
        ],
        rows: report.leadAndTeam.map(({ id, lead, members, n, gap }) => [
          { text: pillars[id] },
          cell(lead, t('none')),
          cell(members, t('withheld')),
          { text: members === null ? '' : String(n) },
          { text: gap === null ? '' : signed(gap) },
          { text: gapText(gap, pillars[id], words) },
        ]),
      },
    ],
  }
}
