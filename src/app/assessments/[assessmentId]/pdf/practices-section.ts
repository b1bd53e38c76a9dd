import type { PdfBlock, PdfColumn, PdfSection } from '@/documents/pdf-content'
import { LEVELS } from '@/questionnaire/levels'
import { practiceCells } from './practice-cells'
import type { SectionContext } from './section-context'

/** Every practice with its figures, pillar by pillar. */
export function practicesSection(context: SectionContext): PdfSection {
  const { report, words, t } = context
  const isOne = report.tally.responses === 1
  return {
    title: words.t('practices'),
    blocks: [
      { kind: 'text', text: t(isOne ? 'practicesTextOne' : 'practicesText'), quiet: true },
      ...report.pillars.map(
        ({ id, practices }): PdfBlock => ({
          kind: 'table',
          heading: { text: words.pillars[id], pillar: id },
          columns: columns(context, isOne),
          rows: practices.map((row) => practiceCells(row, context)),
        }),
      ),
    ],
  }
}

function columns({ t }: SectionContext, isOne: boolean): PdfColumn[] {
  const practice = { name: t('practice'), share: 4.6 }
  if (isOne) return [practice, { name: t('score'), share: 1, align: 'center' }, { name: t('level'), share: 3 }]
  const count = (name: string, share: number): PdfColumn => ({ name, share, align: 'right' })
  return [
    practice,
    { name: t('score'), share: 1.1, align: 'center' },
    count('n', 0.6),
    ...LEVELS.map((level) => count(String(level), 0.5)),
    count(t('unknown'), 1),
    count(t('na'), 0.7),
    count(t('noAnswer'), 0.9),
    { name: t('agreement'), share: 2.9 },
  ]
}
