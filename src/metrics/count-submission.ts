import { metrics } from './registry'

/** Counts answers that were stored; sending them again, changed or not, counts again. */
export function countSubmission(voice: 'lead' | 'member'): void {
  metrics().submissions.inc({ voice })
}
