import type { Voice } from '@/scoring/tally'

/** A team's report in the voice shown, at the place that a figure is told of. */
export function reportHref(assessmentId: string, voice: Voice, place?: string): string {
  return `/assessments/${assessmentId}?voice=${voice}${place ? `#${place}` : ''}`
}
