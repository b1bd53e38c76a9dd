import { median } from '../../support/load/median'
import type { Length } from '../workload'
import type { Sent } from './load'
import type { LoadGenerator } from './load-generator'
import { processCpu } from './process-cpu'
import type { Subject } from './subject'

/** Of one window; the processors' time is in milliseconds a request. */
export type Window = { perSecond: number; serverCpu: number; clientCpu: number }

/** Of all windows of one subject: each window, and the medians. */
export type Measured = Window & { windows: readonly Window[] }

/** Of each of some subjects, in their order. */
export type MeasuredOf<Subjects extends readonly Subject[]> = { -readonly [Index in keyof Subjects]: Measured }

/**
 * Puts load on each of some subjects in turn, window by window, so that what else the machine does hits them alike.
 * A window is a fixed number of requests: as many as the subject replied to in that time while it was warmed up. So
 * nothing is under way when a window ends, and the processors' time is that of the requests counted.
 * @throws Error if anything is answered with another status
 */
export async function measuredLoads<const Subjects extends readonly Subject[]>(
  generator: LoadGenerator,
  subjects: Subjects,
  { windows, seconds }: Length,
): Promise<MeasuredOf<Subjects>> {
  const send = async (subject: Subject, amount: number) => {
    const sent = await generator.send({ ...subject, amount })
    requireStatus(subject, sent)
    return sent
  }
  const all = subjects.map((subject) => ({ subject, amount: subject.connections, windows: [] as Window[] }))
  for (const one of all) {
    const { subject } = one
    // First a few, to know how many are half a window; then these, so that what is fast is also warm.
    const few = await send(subject, subject.connections * 2)
    const half = amountFor(subject, subject.connections * 2, few, seconds / 2)
    one.amount = amountFor(subject, half, await send(subject, half), seconds)
  }
  for (let window = 0; window < windows; window++) {
    for (const { subject, amount, windows } of all) {
      const before = processCpu(subject.pid)
      const { milliseconds, clientCpu } = await send(subject, amount)
      windows.push({
        perSecond: (amount / milliseconds) * 1_000,
        serverCpu: (processCpu(subject.pid) - before) / amount,
        clientCpu: clientCpu / amount,
      })
    }
  }
  const measured: Measured[] = all.map(({ windows }) => ({
    perSecond: median(windows.map(({ perSecond }) => perSecond)),
    serverCpu: median(windows.map(({ serverCpu }) => serverCpu)),
    clientCpu: median(windows.map(({ clientCpu }) => clientCpu)),
    windows,
  }))
  return measured as MeasuredOf<Subjects>
}

/** As many requests as take some seconds: the same for each connection, and at least one. */
function amountFor({ connections }: Subject, sent: number, { milliseconds }: Sent, seconds: number): number {
  const amount = (sent / milliseconds) * 1_000 * seconds
  return Math.max(1, Math.round(amount / connections)) * connections
}

function requireStatus({ name, status }: Subject, { statuses }: Sent): void {
  const others = Object.entries(statuses).filter(([got]) => got !== String(status))
  if (others.length === 0) return
  const told = others.map(([got, count]) => `${count} × ${got}`).join(', ')
  throw new Error(`${name}: answered with ${told} in place of ${status}`)
}
