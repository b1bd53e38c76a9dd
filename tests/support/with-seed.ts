import type { OwnServer } from './own-server'
import { runScript } from './run-script'

/** Uses a server with what a script has made in its database, and stops it afterwards, also when the script fails. */
export async function withSeed<Made>(
  server: OwnServer,
  script: string,
  variables: Record<string, string>,
  use: (made: Made) => Promise<void>,
): Promise<void> {
  try {
    const own = { DATABASE_URL: `file:${server.database}`, APP_URL: server.url, ...variables }
    const { code, output, lastLine } = await runScript(script, [], own)
    if (code !== 0) throw new Error(output)
    await use(JSON.parse(lastLine))
  } finally {
    await server.stop()
  }
}
