import type { PdfCell, PdfColumn, PdfSection } from '@/documents/pdf-content'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { nearestLevel } from '@/scoring/nearest-level'
import type { TeamRow } from '@/use-cases/dashboard/get-dashboard'
import type { OverviewContext } from './overview-context'

/** All teams by the five pillars, in alphabetical order. */
export function heatmapSection(context: OverviewContext): PdfSection {
  const { overview, words, t } = context
  const columns: PdfColumn[] = [
    { name: words.t('team'), share: 3.4 },
    ...PILLAR_IDS.map((id) => ({ name: words.pillars[id], share: 1.4, align: 'center' as const })),
    { name: t('answers'), share: 1, align: 'right' },
  ]
  return {
    title: t('heatmapTitle'),
    blocks: [
      { kind: 'text', text: t('heatmapText') },
      { kind: 'table', columns, rows: overview.dashboard.teams.map((row) => teamCells(row, context)) },
    ],
  }
}

function teamCells({ name, latest }: TeamRow, { words, t }: OverviewContext): PdfCell[] {
  if (latest === null) return [{ text: name }, ...PILLAR_IDS.map(() => ({ text: t('notPublished'), quiet: true }))]
  const cells = PILLAR_IDS.map((id): PdfCell => {
    const { score, withheld } = latest.pillars[id]
    if (score !== null) return { text: words.score(score), level: nearestLevel(score) }
    return { text: t(withheld || latest.withheld ? 'withheldCell' : 'noScoreCell'), quiet: true }
  })
  return [{ text: name }, ...cells, { text: String(latest.responses) }]
}
