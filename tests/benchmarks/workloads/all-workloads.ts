import type { Workload } from '../workload'
import { heatmap } from './heatmap'
import { openAnswering } from './open-answering'
import { overview } from './overview'
import { submitPostgresql, submitSqlite } from './submit'

/** In the order in which they are told. */
export const WORKLOADS: readonly Workload[] = [
  { name: 'open-answering', run: openAnswering },
  { name: 'submit-sqlite', run: submitSqlite },
  { name: 'submit-postgresql', run: submitPostgresql },
  { name: 'overview', run: overview },
  { name: 'heatmap', run: heatmap },
]
