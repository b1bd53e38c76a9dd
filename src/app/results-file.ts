import { resultsCsvLong } from '@/documents/results-csv-long'
import { resultsCsvWide } from '@/documents/results-csv-wide'
import { resultsJson } from '@/documents/results-json'
import { resultsXlsx } from '@/documents/results-xlsx'
import { day } from '@/documents/team-columns'
import type { ExportFormat } from '@/use-cases/exports/export-formats'
import type { ResultPages } from '@/use-cases/exports/exported-results'
import { gatheredResults } from '@/use-cases/exports/gathered-results'
import { attachment } from './attachment'
import { fileName } from './file-name'
import { resultsWords } from './results-words'
import { textStream } from './text-stream'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Results as a file to be saved, called after what they are of, their round and the day. All but the workbook, which is
 * packed as a whole, goes out while it is read.
 */
export async function resultsFile(format: ExportFormat, results: ResultPages, of: string): Promise<Response> {
  const name = (kind: string, extension: string) =>
    fileName(['calms-radar', of, kind, results.round?.name, day(results.exportedAt)], extension)
  switch (format) {
    case 'csv-long':
      return attachment(name('long', 'csv'), 'text/csv', await textStream(resultsCsvLong(results)))
    case 'csv-wide':
      return attachment(name('wide', 'csv'), 'text/csv', await textStream(resultsCsvWide(results)))
    case 'xlsx': {
      const all = await gatheredResults(results)
      return attachment(name('', 'xlsx'), XLSX, new Uint8Array(await resultsXlsx(all, await resultsWords(all))))
    }
    case 'json':
      return attachment(name('', 'json'), 'application/json', await textStream(resultsJson(results)))
  }
}
