/** By which words an event is told. */
export const EVENT_WORDS = {
  'round.opened': 'roundOpened',
  'round.responses': 'roundResponses',
  'round.closed': 'roundClosed',
  'report.ready': 'reportReady',
  test: 'test',
} as const

/** By which words a kind is told. */
export const KIND_WORDS = { standard: 'standard', slack: 'slack', teams: 'teams' } as const

/** By which words a delivery that got no answer is told. */
export const FAILURE_WORDS: Readonly<
  Record<string, 'internal' | 'timeout' | 'unreachable' | 'unreadable' | 'abandoned'>
> = {
  internal: 'internal',
  timeout: 'timeout',
  unreachable: 'unreachable',
  unreadable: 'unreadable',
  abandoned: 'abandoned',
}
