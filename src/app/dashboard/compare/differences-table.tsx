import { LevelCell } from '@/charts/level-cell'
import { PillarMark } from '@/charts/pillar-mark'
import { ScrollRegion } from '@/components/scroll-region'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import type { CompareWords } from './compare-words'
import { differenceText } from './difference-text'
import { ItemHeads } from './item-heads'

type DifferencesTableProps = {
  comparison: Comparison
  reportHref: (assessmentId: string) => string
  words: CompareWords
}

/** Pillars by what is compared: score, n, and the difference from the first, told from noise where it can be. */
export function DifferencesTable({ comparison, reportHref, words }: DifferencesTableProps) {
  const { compared, tests, expectedByLuck } = comparison
  const { t, name, pillars, levelNames } = words
  const reference = compared[0]
  if (!reference) return null
  return (
    <section className="space-y-3">
      <h2 className="text-xl font-bold">{t('differences')}</h2>
      {compared.length > 1 && (
        <p className="max-w-[70ch] text-sm text-quiet">{t('differencesNote', { reference: name(reference) })}</p>
      )}
      {tests > 0 && (
        <p className="max-w-[70ch] text-sm text-quiet">
          {t('luck', { tests, luck: words.luck(expectedByLuck) })}{' '}
          <a href="/scoring" className="text-accent underline underline-offset-4">
            {t('how')}
          </a>
        </p>
      )}
      <ScrollRegion label={t('differences')} className="rounded-xl border border-line bg-surface">
        <table className="w-full border-collapse text-left text-sm tabular-nums [&_:is(td,th)]:border-b [&_:is(td,th)]:border-line">
          <thead>
            <ItemHeads compared={compared} first={t('pillar')} reportHref={reportHref} words={words} />
          </thead>
          <tbody>
            {PILLAR_IDS.map((id) => (
              <tr key={id}>
                <th scope="row" className="sticky left-0 bg-surface p-2 font-normal">
                  <a href={`#practices-${id}`} className="inline-flex min-h-10 items-center gap-2 hover:underline">
                    <PillarMark pillar={id} />
                    <span className="max-sm:sr-only">{pillars[id]}</span>
                  </a>
                </th>
                {compared.map((item) => {
                  const figures = item.pillars[id]
                  return (
                    <td key={item.id} className="p-2 text-center align-top">
                      <LevelCell
                        value={figures.score}
                        decimals={2}
                        words={{ noScore: words.missing(figures), levelNames }}
                      />
                      {figures.score !== null && (
                        <span className="block text-xs text-quiet">{words.n(item, figures.n)}</span>
                      )}
                      <span className="block text-xs">{differenceText(item.differences[id], words)}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
