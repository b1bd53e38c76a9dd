import type { ExportedResults, ResultPages } from '@/use-cases/exports/exported-results'
import { answeredIn } from './asked-of-result'

/** Results that are in memory anyway, for what is written page by page. */
export function onePage({ results, ...about }: ExportedResults): ResultPages {
  return {
    ...about,
    async *pages() {
      yield results
    },
    questionnaires: async () => answeredIn(results),
  }
}
