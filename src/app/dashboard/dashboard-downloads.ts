import type { DownloadLink } from '@/app/download-link'
import { tableDownloads } from '@/app/table-downloads'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { viewQuery } from './dashboard-view'
import { shownView } from './shown-view'

/** What can be taken along of the teams that the dashboard shows: in all voices, whichever is shown. */
export async function dashboardDownloads(dashboard: DashboardHead): Promise<DownloadLink[]> {
  return tableDownloads('/dashboard/export', viewQuery({ ...shownView(dashboard), voice: undefined }))
}
