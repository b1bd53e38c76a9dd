import { PillarMark } from '@/charts/pillar-mark'
import { ScrollRegion } from '@/components/scroll-region'
import { pillarOf } from '@/questionnaire/pillar-of'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { askedPracticesOf } from '@/use-cases/dashboard/asked-practices-of'
import type { Comparison } from '@/use-cases/dashboard/get-comparison'
import type { DashboardView } from '../dashboard-view'
import type { CompareWords } from './compare-words'
import { ItemHeads } from './item-heads'
import { PracticeCell } from './practice-cell'

type PracticeTablesProps = {
  comparison: Comparison
  view: DashboardView
  reportHref: (assessmentId: string) => string
  words: CompareWords
}

/** Practice by practice, a table for each pillar; that of the view's pillar is open. */
export function PracticeTables({ comparison: { compared, dashboard }, view, reportHref, words }: PracticeTablesProps) {
  const { t, pillars } = words
  const practices = askedPracticesOf(dashboard.allTeams)
  return (
    <section aria-labelledby="practices" className="space-y-3">
      <h2 id="practices" className="text-xl font-bold">
        {t('practices')}
      </h2>
      <p className="max-w-[70ch] text-sm text-quiet">{t('practicesNote')}</p>
      {PILLAR_IDS.map((id) => (
        <details
          key={id}
          open={id === view.pillar}
          className="rounded-xl border border-line bg-surface print:[&::details-content]:[block-size:auto] print:[&::details-content]:[content-visibility:visible]"
        >
          <summary className="min-h-12 px-4 py-3 font-semibold">
            <span className="inline-flex items-center gap-2">
              <PillarMark pillar={id} />
              {pillars[id]}
            </span>
          </summary>
          {/* Inside, so that a link to it opens the details. */}
          <div id={`practices-${id}`}>
            <ScrollRegion label={t('practicesOf', { pillar: pillars[id] })}>
              <table className="w-full border-collapse text-left text-sm tabular-nums [&_:is(td,th)]:border-t [&_:is(td,th)]:border-line">
                <thead>
                  <ItemHeads compared={compared} first={t('practice')} reportHref={reportHref} words={words} />
                </thead>
                <tbody>
                  {practices
                    .filter((practice) => pillarOf(practice.id) === id)
                    .map((practice) => (
                      <tr key={practice.id}>
                        <th scope="row" className="sticky left-0 min-w-32 bg-surface p-2 font-normal">
                          {practice.text.en.title}
                        </th>
                        {compared.map((item, index) => (
                          <PracticeCell
                            key={item.id}
                            item={item}
                            reference={index === 0 ? null : (compared[0] ?? null)}
                            practice={practice}
                            reportHref={reportHref}
                            words={words}
                          />
                        ))}
                      </tr>
                    ))}
                </tbody>
              </table>
            </ScrollRegion>
          </div>
        </details>
      ))}
    </section>
  )
}
