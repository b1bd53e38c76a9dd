import type { ExportedVoice, ResultPages } from '@/use-cases/exports/exported-results'
import { csv } from './csv'
import { LONG_COLUMNS, longRows } from './long-rows'

/** Results as CSV in pieces, a row for each team, voice and pillar or practice. @see docs/export.md */
export function resultsCsvLong({ pages }: Pick<ResultPages, 'pages'>): AsyncGenerator<string> {
  return csv(LONG_COLUMNS, batches(pages()))
}

async function* batches(pages: AsyncIterable<readonly ExportedVoice[]>) {
  for await (const page of pages) {
    for (const result of page) yield longRows(result)
  }
}
