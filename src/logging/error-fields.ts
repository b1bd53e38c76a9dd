import type { LogFields } from './fields'

/** Errors of the language itself, whose messages tell of the program; what they quote may have come from outside. */
const OF_THE_PROGRAM = ['TypeError', 'ReferenceError', 'RangeError']

/** How many places in the program are told. */
const FRAMES = 8

type Told = Partial<Record<'code' | 'digest' | 'kind' | 'originalCode' | 'cause', unknown>> & {
  /** Prisma's. */
  meta?: { driverAdapterError?: unknown }
}

/**
 * What may be told of an error that nobody expected. Its message may hold anything that was typed (databases quote
 * values, parsers quote bodies), so it is left out, and of a fault of the program what it quotes.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const { digest } = error as Told
  const { message } = error
  return {
    error: error.name,
    ...optional('code', codeOf(error)),
    ...(OF_THE_PROGRAM.includes(error.name) ? { message: withoutQuotes(message) } : {}),
    ...optional('digest', typeof digest === 'string' ? digest : undefined),
    ...optional('at', framesOf(error)),
  }
}

function optional<Name extends 'code' | 'digest' | 'at'>(name: Name, value: string | undefined): LogFields {
  return value === undefined || value === '' ? {} : { [name]: value }
}

const CODE = /^[\w.-]{1,60}$/

/** The codes of an error and of what caused it, as of Prisma (`P2010`), of its adapters and of the databases. */
function codeOf(error: unknown, depth = 3): string {
  if (typeof error !== 'object' || error === null || depth === 0) return ''
  const { code, kind, originalCode, cause, meta } = error as Told
  const own = [code, kind, originalCode].filter((part): part is string => typeof part === 'string' && CODE.test(part))
  return [...new Set([...own, ...codeOf(cause ?? meta?.driverAdapterError, depth - 1).split(' ')])]
    .filter((part) => part !== '')
    .join(' ')
}

/** `"…"` in place of whatever stands in quotes. */
function withoutQuotes(message: string): string {
  return message.replace(/(["'`]).*\1/gs, '$1…$1')
}

/** Where it was thrown, without what stands before: the message, which may look like a place. */
function framesOf({ stack = '', message }: Error): string {
  const lines = stack.replace(message, '').split('\n')
  const frames = lines.flatMap((line) => /^ {4}at (.+:\d+:\d+\)?)$/.exec(line)?.[1] ?? [])
  return frames.slice(0, FRAMES).join(' < ')
}
