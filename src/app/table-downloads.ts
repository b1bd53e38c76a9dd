import { getTranslations } from 'next-intl/server'
import { EXPORT_FORMATS, type ExportFormat } from '@/use-cases/exports/export-formats'
import type { DownloadLink } from './download-link'

/** A link for each format of a table of results. @param query - the filter, such as `?tag=core`; empty for none */
export async function tableDownloads(path: string, query = ''): Promise<DownloadLink[]> {
  const t = await getTranslations('exports')
  const texts: Record<ExportFormat, string> = {
    'csv-long': t('csvLong'),
    'csv-wide': t('csvWide'),
    xlsx: t('xlsx'),
    json: t('json'),
  }
  return EXPORT_FORMATS.map((format) => {
    const params = new URLSearchParams(query)
    params.set('format', format)
    return { href: `${path}?${params}`, text: texts[format] }
  })
}
