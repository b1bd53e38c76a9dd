import type { ResultPages } from '@/use-cases/exports/exported-results'
import { resultJson } from './result-json'

/**
 * Results as JSON in pieces: null where there is no figure. A version is never changed, only followed by another.
 * @see docs/export.md
 */
export async function* resultsJson({ exportedAt, round, tags, pages }: ResultPages): AsyncGenerator<string> {
  const about = { format: 'calms-radar-results', version: 1, exportedAt, round, tags, results: [] }
  const end = ']}'
  yield JSON.stringify(about).slice(0, -end.length)
  let comma = ''
  for await (const page of pages()) {
    for (const result of page) {
      yield comma + JSON.stringify(resultJson(result))
      comma = ','
    }
  }
  yield end
}
