import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Ends the server, if it runs, waits for it, and removes the folder. It has nothing to save, so it may end at once. */
const SCRIPT = `
  cat >/dev/null
  server=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null)
  if [ -n "$server" ]; then
    kill -QUIT "$server"
    while kill -0 "$server" 2>/dev/null; do sleep 0.05; done
  fi
  rm -rf "$1"
`

/**
 * Stops the PostgreSQL server of a folder and removes it when the function it returns is called, or when this process
 * has gone, however it went: its end closes the pipe that the script waits at.
 */
export function stopWhenGone(folder: string): () => Promise<void> {
  const guard = spawn('sh', ['-c', SCRIPT, 'sh', folder], {
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
