import { isUnwatched } from '@/config/is-unwatched'
import { metrics } from './registry'

/**
 * Figures that move with every answer: read once a second, they would tell when each came. They are shown as they were
 * at the last full hour, so that they tell how many came in which hour, of all teams and workspaces together.
 */
function isHeld(line: string): boolean {
  if (line.startsWith('calms_radar_submissions_total{')) return true
  return isUnwatched(/^calms_radar_http_\w+\{.*\broute="([^"]*)"/.exec(line)?.[1] ?? '')
}

const HOUR = 3_600_000

const store = globalThis as typeof globalThis & { calmsRadarHeld?: ReadonlyMap<string, string> }

/** What stands before the value of a line: the name with its labels. */
const nameOf = (line: string) => line.slice(0, line.lastIndexOf(' '))

/** The text of all metrics, with the held ones as they were when they were last released. */
export async function heldText(): Promise<string> {
  const shown = store.calmsRadarHeld ?? new Map<string, string>()
  const lines = (await metrics().registry.metrics()).split('\n')
  return lines.flatMap((line) => (isHeld(line) ? (shown.get(nameOf(line)) ?? []) : line)).join('\n')
}

/** Shows the held figures as they are now. */
export async function releaseHeld(): Promise<void> {
  const lines = (await metrics().registry.metrics()).split('\n').filter(isHeld)
  store.calmsRadarHeld = new Map(lines.map((line) => [nameOf(line), line]))
}

/** Releases them now, when nothing has been counted yet, and then at each full hour: at the same time in all processes. */
export function releaseHourly(): void {
  void releaseHeld()
  const next = () => setTimeout(atTheHour, HOUR - (Date.now() % HOUR)).unref()
  const atTheHour = () => void releaseHeld().finally(next)
  next()
}
