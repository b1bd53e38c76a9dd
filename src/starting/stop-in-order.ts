import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { setReadiness } from '@/config/readiness'

/** Something that begins work by itself. */
export type Clock = {
  /** Has it begin nothing more; settles when what it has begun is done. */
  stop: () => Promise<void>
}

type Order = {
  /** How long balancers get to notice that this process is not ready any more, in seconds. */
  delay: number
  /** How long running requests then get to end, in seconds. */
  timeout: number
  clocks: readonly Clock[]
}

/** How long clocks get to end what they have begun, in milliseconds; what is cut off then is done later. */
const PATIENCE = 3_000

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/**
 * On SIGTERM: readiness goes first and no clock begins anything more; then the server takes no new connection, ends what
 * is running, and the process ends with 0. Next brings the last part: its own listeners, which would begin with it.
 */
export function stopInOrder({ delay, timeout, clocks }: Order): void {
  let isStopping = false
  for (const signal of SIGNALS) {
    const listeners = process.listeners(signal)
    process.removeAllListeners(signal)
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (isStopping) process.exit(1)
      isStopping = true
      setReadiness('stopping')
      const stopped = Promise.allSettled(clocks.map((clock) => clock.stop()))
      void Promise.all([wait(delay * 1000), Promise.race([stopped, wait(PATIENCE)])]).then(() => {
        setTimeout(() => process.exit(1), timeout * 1000).unref()
        process.on('exit', endWell)
        for (const listener of listeners) listener(signal)
      })
    })
  }
}

/** Next ends with 143, as if the signal had cut it off. */
function endWell(code: number): void {
  if (code === 143 || code === 130) process.exitCode = 0
}
