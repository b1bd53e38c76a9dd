import { PillarMark } from '@/charts/pillar-mark'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { DashboardView } from '../dashboard-view'
import { filled } from './filled'
import type { HeatmapWords } from './heatmap-words'
import type { Go } from './use-dashboard-view'
import { ViewLink } from './view-link'

type PillarLinksProps = { view: DashboardView; go: Go; words: HeatmapWords }

const LINK =
  'inline-flex min-h-10 items-center gap-2 rounded-md px-3 text-text hover:text-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold'

/** What the columns are: the five pillars, or the practices of one. */
export function PillarLinks({ view, go, words }: PillarLinksProps) {
  return (
    <nav aria-label={words.columns}>
      <ul className="inline-flex flex-wrap rounded-lg border border-line-strong bg-surface p-1">
        {[undefined, ...PILLAR_IDS].map((pillar) => (
          <li key={pillar ?? ''}>
            <ViewLink
              // The column that was sorted by is not there any more.
              view={{ ...view, pillar, sort: undefined }}
              go={go}
              aria-current={view.pillar === pillar ? 'true' : undefined}
              aria-label={pillar && filled(words.openPillar, { pillar: words.pillars[pillar] })}
              className={LINK}
            >
              {pillar && <PillarMark pillar={pillar} />}
              {pillar ? words.pillars[pillar] : words.fivePillars}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
