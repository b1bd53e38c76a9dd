import type { PdfSection } from '@/documents/pdf-content'
import { listedTable } from './listed-table'
import type { OverviewContext } from './overview-context'

/** What is withheld, of whom, why, and what would help. */
export function withheldSection({ overview, words, t: pdf }: OverviewContext): PdfSection {
  const { t } = words
  const { teams, parts } = overview.withheld
  const title = t('withheld')
  if (teams.length + parts.length === 0) {
    const text = t(overview.dashboard.voice === 'member' ? 'withheldNone' : 'withheldOpen')
    return { title, blocks: [{ kind: 'text', text }] }
  }
  const rows = [
    ...teams.map(({ team, answered, needed }) => ({
      team,
      what: pdf('allOfIt'),
      figures: needed === null ? t('tooFewOnly', { answered }) : t('tooFewOf', { answered, needed }),
    })),
    ...parts.map(({ team, practices, pillars }) => ({
      team,
      what: pdf('partOfIt'),
      figures: t('partsOf', { practices, pillars }),
    })),
  ]
  return {
    title,
    blocks: [
      { kind: 'text', text: t('withheldText') },
      ...listedTable(rows, { what: pdf('whatIs'), figures: pdf('why') }, words),
      { kind: 'heading', text: t('help') },
      { kind: 'list', items: [t('helpMore'), t('helpEach'), t('helpLonger'), t('helpSmall')] },
    ],
  }
}
