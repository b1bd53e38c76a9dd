/** All the ways in which an expectation of the app can break, for people and programs alike. */
export const ERROR_CODES = [
  'not-found',
  'forbidden',
  'already-submitted',
  'too-late',
  'invalid',
  'too-large',
  'no-length',
  'wrong-host',
  'too-many',
  'cross-origin',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A bad field: where it is and which message of `problems` says what is allowed. */
export type FieldError = { field: string; problem: string }

/** Thrown where a request cannot be carried out. Foreign and missing things are both `not-found`. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: readonly FieldError[] = [],
    /** For `too-many`: after how many seconds a try is allowed again. */
    readonly retryAfter: number | null = null,
  ) {
    super(code)
  }
}
