import type { FieldError } from './app-error'

type Issue = { path: readonly PropertyKey[]; message: string }

/** The field errors of a failed zod parse, whose messages are keys of `errors.fields`. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.map(({ path, message }) => ({ field: path.join('.'), problem: message }))
}
