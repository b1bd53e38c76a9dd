export type SharedKind = 'assessment' | 'round'

/** What a report link shows, as use-cases name it. The two come back from a form, so they may be anything. */
export function linkOf(kind: SharedKind, id: string): { roundId: string } | { assessmentId: string } {
  return kind === 'round' ? { roundId: id } : { assessmentId: id }
}
