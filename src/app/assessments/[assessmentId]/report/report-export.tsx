import { getTranslations } from 'next-intl/server'
import { DownloadMenu } from '@/app/download-menu'
import type { Report } from '@/use-cases/reports/get-report'
import { reportDownloads } from './report-downloads'

/** What can be taken along of a team's report. */
export async function ReportExport({ report: { assessment, voice } }: { report: Report }) {
  const [t, pdf] = await Promise.all([getTranslations('exports'), getTranslations('pdf')])
  const document = { href: `/assessments/${assessment.id}/pdf/export?voice=${voice}`, text: pdf('reportPdf') }
  return <DownloadMenu hint={t('reportHint')} documents={[document]} links={await reportDownloads(assessment.id)} />
}
