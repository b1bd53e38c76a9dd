import { OUTAGES } from './outage'

/** All the ways in which an expectation of the app can break, for people and programs alike. */
export const ERROR_CODES = [
  'not-found',
  'wrong-method',
  'unauthenticated',
  'forbidden',
  'insufficient-scope',
  'already-submitted',
  'too-late',
  'invalid',
  'too-large',
  'no-length',
  'unsupported',
  'wrong-host',
  'too-many',
  'cross-origin',
  'unavailable',
  'storage-full',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A bad field: where it is and which message of `problems` says what is allowed. */
export type FieldError = { field: string; problem: string }

/** Bundlers may load this file more than once, and an error may come from another copy: so it is told by a mark. */
const MARK = Symbol.for('calms-radar.app-error')

/** Thrown where a request cannot be carried out. Foreign and missing things are both `not-found`. */
export class AppError extends Error {
  readonly [MARK] = true
  /** The one thing that Next tells the browser of an error; of all but outages, a number that the log has, too. */
  digest: string | undefined

  constructor(
    readonly code: ErrorCode,
    readonly fields: readonly FieldError[] = [],
    /** For what passes, such as `too-many`: after how many seconds a try is worth it again. */
    readonly retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(code, options)
    if (OUTAGES.some((outage) => outage === code)) this.digest = `calms-radar:${code}`
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
