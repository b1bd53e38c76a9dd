import { badgeSvg } from '@/documents/badge-svg'
import type { Theme } from '@/documents/theme'
import type { SharedReport } from '@/use-cases/report-links/find-report'
import { overviewBadge } from './overview-badge'
import { reportBadge } from './report-badge'

/** What a link shows, in one line. */
export async function sharedBadge(shared: SharedReport, theme: Theme): Promise<string> {
  return badgeSvg('report' in shared ? await reportBadge(shared.report) : await overviewBadge(shared.overview), theme)
}
