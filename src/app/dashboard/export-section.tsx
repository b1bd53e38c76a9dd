import { getTranslations } from 'next-intl/server'
import { DownloadMenu } from '@/app/download-menu'
import { dashboardDownloads } from './dashboard-downloads'
import type { DashboardView } from './dashboard-view'

/** What can be taken along of the teams that the dashboard shows. */
export async function ExportSection({ view }: { view: DashboardView }) {
  const t = await getTranslations('exports')
  return <DownloadMenu hint={t('dashboardHint')} links={await dashboardDownloads(view)} />
}
