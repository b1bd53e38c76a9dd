import { getTranslations } from 'next-intl/server'
import { DownloadMenu } from '@/app/download-menu'
import type { DashboardHead } from '@/use-cases/dashboard/get-dashboard-head'
import { dashboardDownloads } from './dashboard-downloads'
import { viewQuery } from './dashboard-view'
import { shownView } from './shown-view'

/** What can be taken along of the teams that the dashboard shows. */
export async function ExportSection({ dashboard }: { dashboard: DashboardHead }) {
  const [t, pdf] = await Promise.all([getTranslations('exports'), getTranslations('pdf')])
  return (
    <DownloadMenu
      hint={t('dashboardHint')}
      documents={[{ href: `/dashboard/pdf/export${viewQuery(shownView(dashboard))}`, text: pdf('roundPdf') }]}
      links={await dashboardDownloads(dashboard)}
    />
  )
}
