import { resultsCsvLong } from '@/documents/results-csv-long'
import { resultsCsvWide } from '@/documents/results-csv-wide'
import { resultsJson } from '@/documents/results-json'
import { resultsXlsx } from '@/documents/results-xlsx'
import { day } from '@/documents/team-columns'
import type { ExportFormat } from '@/use-cases/exports/export-formats'
import type { ExportedResults } from '@/use-cases/exports/exported-results'
import { attachment } from './attachment'
import { fileName } from './file-name'
import { resultsWords } from './results-words'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Results as a file to be saved, called after what they are of, their round and the day. */
export async function resultsFile(format: ExportFormat, results: ExportedResults, of: string): Promise<Response> {
  const name = (kind: string, extension: string) =>
    fileName(['calms-radar', of, kind, results.round?.name, day(results.exportedAt)], extension)
  switch (format) {
    case 'csv-long':
      return attachment(name('long', 'csv'), 'text/csv', resultsCsvLong(results))
    case 'csv-wide':
      return attachment(name('wide', 'csv'), 'text/csv', resultsCsvWide(results))
    case 'xlsx':
      return attachment(name('', 'xlsx'), XLSX, new Uint8Array(await resultsXlsx(results, await resultsWords(results))))
    case 'json':
      return attachment(name('', 'json'), 'application/json', resultsJson(results))
  }
}
