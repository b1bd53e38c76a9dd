import type { DownloadLink } from '@/app/download-links'
import { tableDownloads } from '@/app/table-downloads'
import { type Dashboard, LATEST } from '@/use-cases/dashboard/get-dashboard'
import { viewQuery } from './dashboard-view'

/** What can be taken along of the teams that the dashboard shows: in all voices, whichever is shown. */
export async function dashboardDownloads({ round, chosenTags }: Dashboard): Promise<DownloadLink[]> {
  // By id, so that the links lead to what is shown also when another round has closed meanwhile.
  const shown = { round: round?.id ?? LATEST, tags: chosenTags.map(({ key }) => key), items: [] }
  return tableDownloads('/dashboard/export', viewQuery(shown))
}
