import 'server-only'
import { setReadiness } from '@/config/readiness'
import type { Clock } from './clock'

type Order = {
  /** How long balancers get to notice that this process is not ready any more, in seconds. */
  delay: number
  /** How long running requests then get to end, in seconds. */
  timeout: number
  clocks: readonly Clock[]
}

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
      setTimeout(() => process.exit(1), (delay + timeout) * 1000).unref()
      const noticed = new Promise((settle) => setTimeout(settle, delay * 1000))
      void Promise.all([noticed, ...clocks.map((clock) => clock.stop())]).then(() => {
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
