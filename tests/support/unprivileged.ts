import { execFileSync, spawnSync } from 'node:child_process'

/** Who to be instead of root, for programs that refuse to run as root; null if this is an ordinary user already. */
export function unprivilegedUser(): string | null {
  if (process.getuid?.() !== 0) return null
  const user = ['postgres', 'nobody'].find((name) => spawnSync('id', ['-u', name]).status === 0)
  if (user === undefined) throw new Error('PostgreSQL refuses to run as root, and there is no other user to run it as.')
  return user
}

/**
 * Runs a program as that user, and waits for it.
 * @throws Error with what the program said if it fails.
 */
export function runAs(user: string | null, program: string, args: readonly string[], cwd: string): void {
  const [command = program, ...rest] = user === null ? [program, ...args] : [...asUser(user), program, ...args]
  try {
    // A server started by the program keeps an open stdout, and waiting for its end would be waiting for the server's.
    execFileSync(command, rest, { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 })
  } catch (cause) {
    const { stderr } = cause as { stderr?: Buffer }
    throw new Error(`${program} failed: ${stderr?.toString().trim() ?? ''}`, { cause })
  }
}

function asUser(user: string): string[] {
  if (spawnSync('runuser', ['--version']).status === 0) return ['runuser', '-u', user, '--']
  return asUserItself(user)
}

/** What stands before a program to run it as that user in the same process, which so gets its signals. */
export function asUserItself(user: string): string[] {
  return ['setpriv', '--reuid', user, '--regid', groupOf(user), '--clear-groups', '--']
}

function groupOf(user: string): string {
  return execFileSync('id', ['-g', user], { encoding: 'utf8' }).trim()
}
