import { ChartDownloads } from '@/app/chart-downloads'
import type { DashboardChart } from './chart/dashboard-picture'
import { type DashboardView, viewQuery } from './dashboard-view'

type DashboardChartDownloadsProps = {
  chart: DashboardChart
  /** What the chart is called. */
  title: string
  /** What it shows, with its voice. */
  view: DashboardView
}

/** Links to a chart of the dashboard as pictures. */
export function DashboardChartDownloads({ chart, title, view }: DashboardChartDownloadsProps) {
  const query = new URLSearchParams(viewQuery(view))
  query.set('chart', chart)
  return <ChartDownloads href={`/dashboard/chart/export?${query}`} chart={title} />
}
