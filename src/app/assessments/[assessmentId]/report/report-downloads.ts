import type { DownloadLink } from '@/app/download-link'
import { tableDownloads } from '@/app/table-downloads'

/** What can be taken along of a team's report. */
export async function reportDownloads(assessmentId: string): Promise<DownloadLink[]> {
  return tableDownloads(`/assessments/${assessmentId}/export`)
}
