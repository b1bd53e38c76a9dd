import type { Overview } from '@/use-cases/dashboard/get-overview'
import type { DashboardView } from '../dashboard-view'
import { Disagreements } from './disagreements'
import { Gaps } from './gaps'
import { Movements } from './movements'
import { overviewWords } from './overview-words'
import { Profile } from './profile'
import { Rates } from './rates'
import { WeakSpots } from './weak-spots'
import { Withheld } from './withheld'

type OverviewViewProps = {
  overview: Overview
  view: DashboardView
  /** For who sees it by a link: nothing leads from it into the app. */
  isShared?: boolean
}

/** The whole overview, in the order of the questions of a Monday: who, where, what helps, what moved, whom to call. */
export async function OverviewView({ overview, view, isShared = false }: OverviewViewProps) {
  const words = await overviewWords(overview.dashboard.allTeams, isShared)
  return (
    <div className="space-y-14">
      <Rates overview={overview} words={words} />
      <Profile overview={overview} view={view} words={words} />
      <WeakSpots overview={overview} view={view} words={words} />
      <Movements overview={overview} view={view} words={words} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-14 lg:grid-cols-2">
        <Gaps overview={overview} words={words} />
        <Disagreements overview={overview} words={words} />
      </div>
      <Withheld overview={overview} words={words} />
    </div>
  )
}
