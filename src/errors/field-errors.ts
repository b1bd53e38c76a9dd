import type { FieldError } from './app-error'

type Issue = { path: readonly PropertyKey[]; message: string; keys?: readonly string[] }

/** The field errors of a failed zod parse, whose messages are keys of `problems`; a field too many names itself. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.flatMap(({ path, message, keys = [] }) =>
    keys.length > 0
      ? keys.map((key) => ({ field: [...path, key].join('.'), problem: 'unknownField' }))
      : [{ field: path.join('.'), problem: message }],
  )
}
