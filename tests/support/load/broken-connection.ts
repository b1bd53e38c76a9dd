/** What Node says of a connection that ended before the reply was there. */
const CODES = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET']
const WORDS = ['aborted', 'socket hang up', 'fetch failed', 'terminated', 'other side closed']

/** Whether a request has failed because its connection broke, as it does when a server is killed. */
export function isBrokenConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as NodeJS.ErrnoException
  return (code !== undefined && CODES.includes(code)) || WORDS.some((words) => error.message.includes(words))
}
