import type { DownloadLink } from '@/app/download-links'
import { tableDownloads } from '@/app/table-downloads'
import { type DashboardView, viewQuery } from './dashboard-view'

/** What can be taken along of the teams that the dashboard shows: in all voices, whichever is shown. */
export async function dashboardDownloads({ round, tags }: DashboardView): Promise<DownloadLink[]> {
  return tableDownloads('/dashboard/export', viewQuery({ round, tags, items: [] }))
}
