import type { PdfSection } from '@/documents/pdf-content'
import { listedTable } from './listed-table'
import type { OverviewContext } from './overview-context'

/** Where leads and members see their teams differently, and where members do among themselves. */
export function differencesSections(context: OverviewContext): PdfSection[] {
  return [gapsSection(context), disagreementsSection(context)]
}

function gapsSection({ overview, words, t: pdf }: OverviewContext): PdfSection {
  const { t, pillars, score } = words
  const { gaps, compared } = overview.gaps
  const title = t('gaps')
  if (gaps.length === 0) {
    return { title, blocks: [{ kind: 'text', text: t(compared === 0 ? 'gapsUnknown' : 'gapsNone') }] }
  }
  const rows = gaps.map(({ team, pillarId, gap }) => ({
    team,
    what: pillars[pillarId],
    figures: t(gap > 0 ? 'gapHigher' : 'gapLower', { by: score(Math.abs(gap)) }),
  }))
  const heads = { what: pdf('pillarColumn'), figures: pdf('gap') }
  return { title, blocks: [{ kind: 'text', text: t('gapsText') }, ...listedTable(rows, heads, words)] }
}

function disagreementsSection({ overview, words, t: pdf }: OverviewContext): PdfSection {
  const { t, practice, score } = words
  const { disagreements, known } = overview.disagreements
  const title = t('disagreements')
  if (disagreements.length === 0) {
    return { title, blocks: [{ kind: 'text', text: t(known === 0 ? 'disagreementsUnknown' : 'disagreementsNone') }] }
  }
  const rows = disagreements.map(({ team, practiceId, agreement, n }) => ({
    team,
    what: practice(practiceId),
    figures: t('agreement', { agreement: score(agreement), n }),
  }))
  const heads = { what: pdf('practice'), figures: pdf('agreement') }
  return { title, blocks: [{ kind: 'text', text: t('disagreementsText') }, ...listedTable(rows, heads, words)] }
}
