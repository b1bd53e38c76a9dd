import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Ends the server, waits for it, and removes the folder. It has nothing to save, so it may end at once (QUIT). */
const SCRIPT = `
  cat >/dev/null
  kill -QUIT "$1"
  while kill -0 "$1" 2>/dev/null; do sleep 0.05; done
  rm -rf "$2"
`

/**
 * Stops a PostgreSQL server and removes its folder when the function it returns is called, or when this process has
 * gone, however it went: its end closes the pipe that the script waits at.
 */
export function stopWhenGone(server: number, folder: string): () => Promise<void> {
  const guard = spawn('sh', ['-c', SCRIPT, 'sh', String(server), folder], {
    // A group of its own, so that Ctrl-C ends the tests and not the one who tidies up after them.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = once(guard, 'exit')
  guard.unref()
  return async () => {
    guard.ref()
    guard.stdin.end()
    await ended
  }
}
