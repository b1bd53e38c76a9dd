import { reportPicture } from '@/app/assessments/[assessmentId]/chart/report-picture'
import { profilePicture } from '@/app/dashboard/chart/profile-picture'
import { overviewWords } from '@/app/dashboard/overview/overview-words'
import type { Picture } from '@/documents/picture'
import { pictureSvg } from '@/documents/picture-svg'
import type { Theme } from '@/documents/theme'
import type { SharedReport } from '@/use-cases/report-links/find-report'
import { sharedBadge } from './shared-badge'

/** The radar of what a link shows; the line that says so, where all of it is withheld. */
export async function sharedRadar(shared: SharedReport, theme: Theme): Promise<string> {
  const picture = await radarOf(shared)
  return picture === null ? sharedBadge(shared, theme) : pictureSvg(picture, theme)
}

async function radarOf(shared: SharedReport): Promise<Picture | null> {
  if ('report' in shared) return shared.report.tally.withheld ? null : reportPicture('radar', shared.report)
  return profilePicture(shared.overview, await overviewWords(shared.overview.dashboard.allTeams, true))
}
