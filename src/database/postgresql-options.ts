import { readFileSync } from 'node:fs'
import type { PoolConfig } from 'pg'
import { EnvironmentError, readEnvironment } from '@/config/environment'

/** In milliseconds: how long nothing may come over a connection before the system asks whether the other end lives. */
const KEEP_ALIVE_DELAY = 10_000

/**
 * How to connect to PostgreSQL, apart from limits of a pool and of statements: by the URL, with TLS where its `sslmode`
 * or DATABASE_CA ask for it.
 *
 * `prefer`, `require`, `verify-ca` and `verify-full` are the same, as in pg 8: encrypted, and the server must show a
 * certificate for its name that DATABASE_CA (else the system) has signed. pg 9 will take the first three as libpq does,
 * who trusts any server: so the mode is not handed on, and the meaning stays. `no-verify` encrypts only.
 * @throws EnvironmentError if a file with a certificate cannot be read.
 */
export function postgresqlOptions(url: string): PoolConfig {
  const { DATABASE_CA, DATABASE_CONNECT_TIMEOUT } = readEnvironment()
  const address = new URL(url)
  const taken = (name: string) => {
    const value = address.searchParams.get(name) ?? undefined
    address.searchParams.delete(name)
    return value
  }
  const mode = taken('sslmode')
  const files = { ca: taken('sslrootcert') ?? DATABASE_CA, cert: taken('sslcert'), key: taken('sslkey') }
  const isAsked = mode !== undefined || Object.values(files).some((file) => file !== undefined)
  return {
    connectionString: address.href,
    connectionTimeoutMillis: DATABASE_CONNECT_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_DELAY,
    application_name: 'calms-radar',
    ...(isAsked
      ? { ssl: mode === 'disable' ? false : { rejectUnauthorized: mode !== 'no-verify', ...read(files) } }
      : {}),
  }
}

function read(files: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const named = Object.entries(files).flatMap(([name, file]) => (file === undefined ? [] : [[name, file] as const]))
  return Object.fromEntries(named.map(([name, file]) => [name, text(file)]))
}

function text(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new EnvironmentError(
      `${file}, which DATABASE_CA or DATABASE_URL names for TLS, cannot be read (${code}). Name a file in PEM format.`,
    )
  }
}
