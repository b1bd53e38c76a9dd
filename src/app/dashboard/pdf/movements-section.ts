import type { PdfBlock, PdfSection } from '@/documents/pdf-content'
import type { Movement } from '@/use-cases/dashboard/movements'
import { luckText } from '../overview/luck-text'
import { nothingMoved } from '../overview/nothing-moved'
import { listedTable } from './listed-table'
import type { OverviewContext } from './overview-context'

/** What moved beyond luck, up and down apart, or why nothing can be told. */
export function movementsSection({ overview, words, t: pdf }: OverviewContext): PdfSection {
  const { t, pillars, signed } = words
  const { risen, fallen } = overview.movements
  const title = t(overview.dashboard.round ? 'movements' : 'movementsLatest')
  const luck: PdfBlock[] =
    overview.movements.tests > 0 ? [{ kind: 'text', text: luckText(overview, words), quiet: true }] : []
  if (risen.length + fallen.length === 0) {
    return { title, blocks: [{ kind: 'text', text: t(nothingMoved(overview.movements)) }, ...luck] }
  }
  const moves = (heading: string, none: string, list: readonly Movement[]): PdfBlock[] => {
    if (list.length === 0)
      return [
        { kind: 'heading', text: heading },
        { kind: 'text', text: none },
      ]
    const rows = list.map(({ team, pillarId, difference, counts }) => ({
      team,
      what: pillars[pillarId],
      figures: t('moveFigures', { difference: signed(difference), ...counts }),
    }))
    return listedTable(rows, { heading, what: pdf('pillarColumn'), figures: pdf('move') }, words)
  }
  return {
    title,
    blocks: [
      { kind: 'text', text: t('movementsText') },
      ...moves(t('risen'), t('noRise'), risen),
      ...moves(t('fallen'), t('noFall'), fallen),
      ...luck,
    ],
  }
}
