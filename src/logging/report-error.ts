import { log } from './log'

type Source = 'next' | 'console'

/** From where an error was told: Next hands it over and writes it to the console, too, in either order. */
const told = new WeakMap<object, Source>()

type Where = { routePath: string; routeType: string }

/** Tells of an error that a page, route or action did not expect. */
export function reportError(error: unknown, method: string, { routePath, routeType }: Where): void {
  if (isNews(error, 'next')) log.error('Unexpected error', { method, route: routePath, reason: routeType }, error)
}

/**
 * From now on, what Next or a package writes to the console as an error or warning becomes a line of the log. Of errors
 * only what may be told; of texts nothing but where they were written, since they may quote what was sent.
 */
export function divertConsole(): void {
  // What packages will do otherwise one day is nothing for who runs this. On PostgreSQL, the first answer of a member would
  // be told by such a warning.
  process.noDeprecation = true
  console.error = (...parts: unknown[]) => divert('error', parts)
  console.warn = (...parts: unknown[]) => divert('warn', parts)
}

function divert(level: 'error' | 'warn', parts: readonly unknown[]): void {
  const error = parts.find((part) => part instanceof Error)
  if (error === undefined)
    log[level]('The framework or a package has warned of something', { at: callerOf(new Error()) })
  else if (isNews(error, 'console')) log.error('Unexpected error', {}, error)
}

/** Whether it has not just been told from the other source. The same error may well come again. */
function isNews(error: unknown, from: Source): boolean {
  if (typeof error !== 'object' || error === null) return true
  const before = told.get(error)
  if (before !== undefined && before !== from) return !told.delete(error)
  told.set(error, from)
  return true
}

/** The first place that is not of this file. */
function callerOf({ stack = '' }: Error): string {
  const [, ...frames] = stack.split('\n').filter((line) => line.startsWith('    at '))
  return frames
    .slice(1, 4)
    .map((line) => line.slice('    at '.length))
    .join(' < ')
}
