import { getTranslations } from 'next-intl/server'
import { DownloadMenu } from '@/app/download-menu'
import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'
import { dashboardDownloads } from './dashboard-downloads'

/** What can be taken along of the teams that the dashboard shows. */
export async function ExportSection({ dashboard }: { dashboard: Dashboard }) {
  const t = await getTranslations('exports')
  return <DownloadMenu hint={t('dashboardHint')} links={await dashboardDownloads(dashboard)} />
}
