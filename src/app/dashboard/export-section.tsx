import { getTranslations } from 'next-intl/server'
import { DownloadMenu } from '@/app/download-menu'
import { type Dashboard, LATEST } from '@/use-cases/dashboard/get-dashboard'
import { dashboardDownloads } from './dashboard-downloads'
import { viewQuery } from './dashboard-view'

/** What can be taken along of the teams that the dashboard shows. */
export async function ExportSection({ dashboard }: { dashboard: Dashboard }) {
  const [t, pdf] = await Promise.all([getTranslations('exports'), getTranslations('pdf')])
  const { round, voice, chosenTags } = dashboard
  const query = viewQuery({ round: round?.id ?? LATEST, voice, tags: chosenTags.map(({ key }) => key), items: [] })
  return (
    <DownloadMenu
      hint={t('dashboardHint')}
      documents={[{ href: `/dashboard/pdf/export${query}`, text: pdf('roundPdf') }]}
      links={await dashboardDownloads(dashboard)}
    />
  )
}
