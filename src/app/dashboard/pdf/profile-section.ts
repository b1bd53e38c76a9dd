import type { PdfBlock, PdfSection } from '@/documents/pdf-content'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { nearestLevel } from '@/scoring/nearest-level'
import { profilePicture } from '../chart/profile-picture'
import { profileNotes } from '../overview/profile-notes'
import type { OverviewContext } from './overview-context'

/** The teams' profile as a radar of medians with its band, and in numbers. */
export async function profileSection({ overview, words, t: pdf }: OverviewContext): Promise<PdfSection> {
  const { t, score, pillars } = words
  const picture = await profilePicture(overview, words)
  if (picture === null) return { title: t('profile'), blocks: [{ kind: 'text', text: t('noProfile') }] }
  const table: PdfBlock = {
    kind: 'table',
    columns: [
      { name: pdf('pillarColumn'), share: 2 },
      { name: pdf('medianColumn'), share: 1, align: 'center' },
      { name: pdf('middleColumn'), share: 1.6, align: 'center' },
      { name: t('teamsColumn'), share: 1, align: 'right' },
    ],
    rows: PILLAR_IDS.map((id) => {
      const { median, middle, n } = overview.profile[id]
      return [
        { text: pillars[id] },
        median === null ? { text: t('noMedian'), quiet: true } : { text: score(median), level: nearestLevel(median) },
        { text: middle ? `${score(middle.low)}–${score(middle.high)}` : '' },
        { text: String(n) },
      ]
    }),
  }
  return {
    title: t('profile'),
    blocks: [{ kind: 'text', text: profileNotes(overview, words) }, { kind: 'picture', picture }, table],
  }
}
