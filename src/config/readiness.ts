export type Readiness = 'starting' | 'ready' | 'stopping'

/** Kept on globalThis: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarReadiness?: Readiness }

/** Whether this process takes requests. */
export function readiness(): Readiness {
  return store.calmsRadarReadiness ?? 'starting'
}

export function setReadiness(state: Readiness): void {
  store.calmsRadarReadiness = state
}
