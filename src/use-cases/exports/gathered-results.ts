import type { ExportedResults, ExportedVoice, ResultPages } from './exported-results'

/** All pages at once, for a file that cannot be written page by page. */
export async function gatheredResults({ pages, questionnaires, ...about }: ResultPages): Promise<ExportedResults> {
  const results: ExportedVoice[] = []
  for await (const page of pages()) results.push(...page)
  return { ...about, results }
}
