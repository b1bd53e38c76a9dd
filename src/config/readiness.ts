/** Whether the process is to be sent requests. */
export type Readiness = 'starting' | 'ready' | 'stopping'

/** Kept by the process: bundlers may load this module more than once, and the edge (scripts/starting/exchange.mjs) reads it. */
const KEY = Symbol.for('calms-radar.readiness')
const store = globalThis as { [KEY]?: Readiness }

export function readiness(): Readiness {
  return store[KEY] ?? 'starting'
}

export function setReadiness(state: Readiness): void {
  store[KEY] = state
}
