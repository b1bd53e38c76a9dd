import type { Workload } from '../workload'
import { csv, pdf } from './downloads'
import { heatmap } from './heatmap'
import { openAnswering } from './open-answering'
import { overview } from './overview'
import { saveDraft } from './save-draft'
import { scoreResponse, scoreTallies } from './score'
import { start } from './start'
import { submitPostgresql, submitSqlite } from './submit'
import { teamReport } from './team-report'

/** In the order in which they are told. */
export const WORKLOADS: readonly Workload[] = [
  { name: 'open-answering', run: openAnswering },
  { name: 'submit-sqlite', run: submitSqlite },
  { name: 'submit-postgresql', run: submitPostgresql },
  { name: 'save-draft', run: saveDraft },
  { name: 'overview', run: overview },
  { name: 'heatmap', run: heatmap },
  { name: 'report', run: teamReport },
  { name: 'score-response', run: scoreResponse },
  { name: 'score-tallies', run: scoreTallies },
  { name: 'pdf', run: pdf },
  { name: 'csv', run: csv },
  { name: 'start', run: start },
]
