import { pino } from 'pino'
import { readEnvironment } from '@/config/environment'
import { exchange } from '@/config/exchange'
import { errorFields } from './error-fields'
import { type LogFields, writtenFields } from './fields'
import { textLine } from './log-line'

type Logger = ReturnType<typeof created>

/** How much is kept of what stdout does not take, in bytes; what comes after that is dropped. */
const KEPT = 2 ** 20

/** One a process: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarLog?: Logger }

function created() {
  // Not what is read once and kept: at the start the secret may not be known yet.
  const { LOG_LEVEL: level, LOG_FORMAT: format } = readEnvironment()
  // Written at once: nothing is lost when the process ends.
  const output = pino.destination({ fd: 1, sync: true, maxLength: KEPT })
  // Where stdout is a file on a full disk, a line that cannot be written must not fail what it tells of.
  output.on('error', () => {})
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return pino(options, format === 'json' ? output : { write: (line: string) => output.write(textLine(line)) })
}

function logger(): Logger {
  store.calmsRadarLog ??= created()
  return store.calmsRadarLog
}

/** The request that a line belongs to; fields that are given count more. */
function withRequest(fields: LogFields): Record<string, string | number | boolean> {
  const { id, route } = exchange()?.getStore()?.notes ?? {}
  return writtenFields({ ...(id && { request: id }), ...(route && { route }), ...fields })
}

/** What may be told, and where to is in docs/decisions/018-logs-and-metrics.md. An event is a fixed English sentence. */
export const log = {
  debug: (event: string, fields: LogFields = {}): void => logger().debug(withRequest(fields), event),
  info: (event: string, fields: LogFields = {}): void => logger().info(withRequest(fields), event),
  warn: (event: string, fields: LogFields = {}): void => logger().warn(withRequest(fields), event),
  /** Of the error its kind, code and place are told, but not what it says: that may hold what somebody typed. */
  error: (event: string, fields: LogFields = {}, error?: unknown): void =>
    logger().error(withRequest({ ...fields, ...(error === undefined ? {} : errorFields(error)) }), event),
}
