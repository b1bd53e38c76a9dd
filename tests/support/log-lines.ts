import type { OwnServer } from './own-server'

/** A line of the log, as LOG_FORMAT=json writes it. */
export type LogLine = { time: string; level: string; event: string } & Readonly<Record<string, unknown>>

/** What the app has logged so far; what is printed for whoever starts it by hand is left out. */
export function logLines(server: Pick<OwnServer, 'output'>): LogLine[] {
  return server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}

/** The line that tells of the request with that id, once it is there. */
export async function lineOfRequest(server: Pick<OwnServer, 'output'>, id: string | null): Promise<LogLine> {
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline) {
    const found = logLines(server).find(({ request, event }) => request === id && event.startsWith('Request'))
    if (found) return found
    await new Promise((settle) => setTimeout(settle, 20))
  }
  throw new Error(`There is no line of the request ${id}`)
}
