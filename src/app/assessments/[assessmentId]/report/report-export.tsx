import { getTranslations } from 'next-intl/server'
import { DownloadMenu } from '@/app/download-menu'
import { reportDownloads } from './report-downloads'

/** What can be taken along of a team's report. */
export async function ReportExport({ assessmentId }: { assessmentId: string }) {
  const t = await getTranslations('exports')
  return <DownloadMenu hint={t('reportHint')} links={await reportDownloads(assessmentId)} />
}
