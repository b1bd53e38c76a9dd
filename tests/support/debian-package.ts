import { execFileSync, spawnSync } from 'node:child_process'

/**
 * Installs a Debian package, as root or where sudo asks for no password.
 * @throws Error saying why it could not, with what to do instead.
 */
export function installDebianPackage(name: string, instead: string): void {
  const prefix = rootPrefix()
  if (prefix === null || spawnSync('apt-get', ['--version']).status !== 0) {
    throw new Error(`${name} is missing and cannot be installed here (that needs apt-get and root or sudo). ${instead}`)
  }
  console.log(`Installing the Debian package ${name}, which the tests need`)
  try {
    const aptGet = (...args: string[]) => {
      const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args]
      execFileSync(command, rest, {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: 600_000,
      })
    }
    aptGet('update', '-qq', '-o', 'Acquire::http::Timeout=20')
    aptGet('install', '-y', '-qq', '--no-install-recommends', '--no-remove', name)
  } catch (cause) {
    throw new Error(`${name} is missing and installing it failed. ${instead}`, { cause })
  }
}

function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null
}
