import type { ExportedVoice, ResultPages } from '@/use-cases/exports/exported-results'
import { csv } from './csv'
import { TEAM_COLUMNS } from './team-columns'
import { type WideColumn, wideColumns, wideRow } from './wide-table'

/** Results as CSV in pieces, a row for each team and voice. @see docs/export.md */
export async function* resultsCsvWide({
  pages,
  questionnaires,
}: Pick<ResultPages, 'pages' | 'questionnaires'>): AsyncGenerator<string> {
  const columns = wideColumns(await questionnaires())
  const head = [...TEAM_COLUMNS, ...columns.flatMap(({ id }) => [`${id}.score`, `${id}.n`]), 'reason']
  yield* csv(head, batches(pages(), columns))
}

async function* batches(pages: AsyncIterable<readonly ExportedVoice[]>, columns: readonly WideColumn[]) {
  for await (const page of pages) {
    yield page.map((result) => {
      const { team, figures, reason } = wideRow(result)
      return [
        ...TEAM_COLUMNS.map((column) => team[column]),
        ...columns.flatMap(({ id }) => [figures.get(id)?.score ?? null, figures.get(id)?.n ?? null]),
        reason,
      ]
    })
  }
}
