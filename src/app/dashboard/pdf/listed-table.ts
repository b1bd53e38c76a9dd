import type { PdfBlock, PdfColumn } from '@/documents/pdf-content'
import type { OverviewContext } from './overview-context'
import { MOST_LISTED } from './overview-context'

type ListedRow = { team: string; what: string; figures: string }

/** The first entries of a list as a table under a heading, and how many more there are. */
export function listedTable(
  rows: readonly ListedRow[],
  heads: { what: string; figures: string; heading?: string },
  { t }: OverviewContext['words'],
): PdfBlock[] {
  const columns: PdfColumn[] = [
    { name: t('team'), share: 3 },
    { name: heads.what, share: 2.2 },
    { name: heads.figures, share: 2.4 },
  ]
  const more = rows.length - MOST_LISTED
  return [
    {
      kind: 'table',
      ...(heads.heading === undefined ? {} : { heading: { text: heads.heading } }),
      columns,
      rows: rows
        .slice(0, MOST_LISTED)
        .map(({ team, what, figures }) => [{ text: team }, { text: what }, { text: figures }]),
    },
    ...(more > 0 ? [{ kind: 'text' as const, text: t('left', { count: more }), quiet: true }] : []),
  ]
}
