import type { PdfSection } from '@/documents/pdf-content'
import { rateFigures, rateNotes } from '../overview/rate-texts'
import type { OverviewContext } from './overview-context'

/** How many answered, in all. */
export function ratesSection({ overview, words, t }: OverviewContext): PdfSection {
  const { rates, dashboard } = overview
  const figures = rateFigures(rates, dashboard.voice, words)
  const notes = rateNotes(rates, words)
  return {
    title: words.t('rates'),
    whole: true,
    blocks: [
      {
        kind: 'table',
        columns: [
          { name: t('figure'), share: 2 },
          { name: t('value'), share: 1, align: 'right' },
          { name: '', share: 4 },
        ],
        rows: figures.map(({ name, value, note }) => [{ text: name }, { text: value }, { text: note, quiet: true }]),
      },
      ...(notes === '' ? [] : [{ kind: 'text' as const, text: notes, quiet: true }]),
    ],
  }
}
