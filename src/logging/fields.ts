/**
 * All that a line of the log may tell beside its event: names of routes and codes, ids, counts and times. Never an
 * answer, a comment, a secret, a token, a name or an address. A field that is not here cannot be logged.
 */
export type LogFields = Partial<{
  route: string
  method: string
  status: number
  /** How long it took, in milliseconds. */
  ms: number
  /** The connection ended before the reply did. */
  cut: boolean
  /** The request's id, as in its reply's X-Request-Id. */
  request: string
  /** An id of a person's account. */
  user: string
  round: string
  workspace: string
  /** An error's code, and the name of the message that says what is wrong with a field. */
  code: string
  problem: string
  /** Why something outside refused, in its own code or in words of ours. */
  reason: string
  error: string
  message: string
  /** Next's number of an error, which the error's page shows, too. */
  digest: string
  /** Where in the program. */
  at: string
  file: string
  count: number
}>

const LONGEST = 1000

/** Characters that begin a line, or that a terminal obeys; and halves of characters. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu

/** The fields as they are written: nothing in them can begin another line. What is not set is left out. */
export function writtenFields(fields: LogFields): Record<string, string | number | boolean> {
  const set = Object.entries(fields).filter((field) => field[1] !== undefined)
  return Object.fromEntries(
    set.map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, LONGEST).replace(UNPRINTABLE, '?') : value,
    ]),
  )
}
