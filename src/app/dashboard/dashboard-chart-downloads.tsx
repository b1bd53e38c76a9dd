import { ChartDownloads } from '@/app/chart-downloads'
import type { Voice } from '@/scoring/tally'
import type { DashboardChart } from './chart/dashboard-picture'
import { type DashboardView, viewQuery } from './dashboard-view'

type DashboardChartDownloadsProps = {
  chart: DashboardChart
  /** What the chart is called. */
  title: string
  view: DashboardView
  /** In which it is shown, whichever the address asks for. */
  voice: Voice
}

/** Links to a chart of the dashboard as pictures. */
export function DashboardChartDownloads({ chart, title, view, voice }: DashboardChartDownloadsProps) {
  const query = new URLSearchParams(viewQuery({ ...view, voice }))
  query.set('chart', chart)
  return <ChartDownloads href={`/dashboard/chart/export?${query}`} chart={title} />
}
