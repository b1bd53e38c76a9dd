import type { PdfCell } from '@/documents/pdf-content'
import { agreementWord } from '@/scoring/agreement-word'
import { nearestLevel } from '@/scoring/nearest-level'
import type { PracticeReport } from '@/use-cases/reports/pillar-report'
import { AGREEMENT_WORDS, practiceFacts } from '../report/practice-facts'
import type { SectionContext } from './section-context'

/** A practice's figures in a row of a table; where they are withheld there is the word and nothing else. */
export function practiceCells(row: PracticeReport, { report, words, t }: SectionContext): PdfCell[] {
  const { score, n, levels, saidUnknown, na, missing, agreement, withheld } = row
  const name = { text: row.practice.text.en.title }
  if (withheld) return [name, { text: words.t('withheld'), quiet: true }]
  const level = score === null ? null : nearestLevel(score)
  if (report.tally.responses === 1) {
    const said = practiceFacts(row, 1, words) || words.t('notScored')
    return [
      name,
      { text: score === null ? '' : String(score), level },
      { text: level ? (words.names[level - 1] ?? '') : said, quiet: level === null },
    ]
  }
  const counts = [n, ...levels, saidUnknown, na, missing]
  return [
    name,
    score === null ? { text: '–', quiet: true } : { text: words.score(score), level },
    ...counts.map((count) => ({ text: String(count), quiet: count === 0 })),
    {
      text:
        agreement === null
          ? ''
          : t('agreementCell', {
              value: words.score(agreement),
              word: words.t(AGREEMENT_WORDS[agreementWord(agreement)]).toLowerCase(),
            }),
    },
  ]
}
